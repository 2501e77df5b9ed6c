import type { KeyboardEvent, ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useIntl } from 'react-intl'
import { Button } from './Button'
import { classes } from './classes'
import styles from './Sheet.module.css'

export type SheetProps = {
  isOpen: boolean
  /** Escape, Cancel: the caller keeps a draft if there is one. */
  onClose: () => void
  title: string
  /** Beside the title, for a choice that governs the sheet. */
  beside?: ReactNode
  children: ReactNode
  /** The main buttons; Cancel follows by itself at the other end. */
  actions?: ReactNode
  /** Ctrl+Enter anywhere in the sheet, and Enter on a submit button. */
  onSubmit?: (() => void) | undefined
  /** Narrow for one question, wide for tables. */
  width?: 'narrow' | 'plain' | 'wide' | undefined
  /** `alertdialog` for a question that interrupts. */
  role?: 'dialog' | 'alertdialog' | undefined
}

/** A sheet of paper over the page; what is behind stays. Focus comes back to where it was. */
export function Sheet(props: SheetProps) {
  const { isOpen, onClose, title, beside, children, actions, onSubmit } = props
  const intl = useIntl()
  const submitByKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onSubmit?.()
  }
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      className={styles.veil}
    >
      <Modal className={classes(styles.modal, styles[props.width ?? 'plain'])}>
        <Dialog role={props.role ?? 'dialog'} className={styles.dialog}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              onSubmit?.()
            }}
            onKeyDown={submitByKeys}
          >
            <div className={styles.head}>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              {beside}
            </div>
            <div className={styles.body}>{children}</div>
            <div className={styles.foot}>
              {actions}
              <div className={styles.cancel}>
                <Button look="quiet" onPress={onClose}>
                  {intl.formatMessage({ id: actions ? 'kit.cancel' : 'kit.close' })}
                </Button>
              </div>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
