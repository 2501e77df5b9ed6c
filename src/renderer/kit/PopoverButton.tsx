import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { Button, type ButtonProps } from './Button'
import floating from './Floating.module.css'
import styles from './PopoverButton.module.css'

export type PopoverButtonProps = Pick<ButtonProps, 'look' | 'low' | 'icon' | 'isDisabled'> & {
  /** Its words, and the name of what opens. */
  label: string
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A button that opens a small place beside it, for a choice or an explanation. */
export function PopoverButton({ label, children, ...button }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <Button {...button} iconAfter="down">
        {label}
      </Button>
      <Popover className={floating.floating} offset={4}>
        <Dialog className={styles.popover} aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
