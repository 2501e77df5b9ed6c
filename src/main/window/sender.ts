import type { IpcMainInvokeEvent } from 'electron'

/** Whether a call comes from the top frame of our window on our own page (H11, R36). */
export function isOurs(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  contents: unknown,
  origin: string
): boolean {
  const frame = event.senderFrame
  return (
    frame !== null && frame.parent === null && frame.origin === origin && event.sender === contents
  )
}
