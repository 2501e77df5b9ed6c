import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type ToastMessage = {
  text: string
  /** Takes back what the text tells of; adds the button “Undo”. */
  undo?: (() => void) | undefined
  actions?: readonly { label: string; onPress: () => void }[] | undefined
}

/** How long a message stays, in milliseconds; not while it is under the pointer or has the focus. */
const STAYS = 10_000

/** The messages on screen: three at most, the newest first. */
export const toasts = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 })

/** Says what happened, at the foot of the window. Never the only way to undo. Gives back how to take it away. */
export function toast(message: ToastMessage): () => void {
  const key = toasts.add(message, { timeout: STAYS })
  return () => toasts.close(key)
}
