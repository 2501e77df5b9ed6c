import type { ReactNode } from 'react'
import { Button } from './Button'
import { Sheet } from './Sheet'

export type ConfirmSheetProps = {
  isOpen: boolean
  /** The question. */
  title: string
  /** What will happen, and what cannot be undone. */
  children: ReactNode
  /** The verb on the button, “Erase everything”. */
  verb: string
  onConfirm: () => void
  onClose: () => void
  isDisabled?: boolean | undefined
}

/** Asks before one of the few things that cannot be undone (screens.md B7). */
export function ConfirmSheet(props: ConfirmSheetProps) {
  return (
    <Sheet
      role="alertdialog"
      width="narrow"
      isOpen={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      actions={
        <Button look="danger" isDisabled={props.isDisabled} onPress={props.onConfirm}>
          {props.verb}
        </Button>
      }
    >
      {props.children}
    </Sheet>
  )
}
