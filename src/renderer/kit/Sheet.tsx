import { type ReactNode, useEffect, useRef } from 'react'
import { Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components'
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
  return (
    <ModalOverlay
      isOpen={props.isOpen}
      onOpenChange={(open) => !open && props.onClose()}
      className={styles.veil}
    >
      <Modal className={classes(styles.modal, styles[props.width ?? 'plain'])}>
        <Dialog role={props.role ?? 'dialog'} className={styles.dialog}>
          <SheetForm {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function SheetForm({ onClose, title, beside, children, actions, onSubmit }: SheetProps) {
  const intl = useIntl()
  const form = useSubmitKeys(onSubmit)
  return (
    <Form
      ref={form}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.()
      }}
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
    </Form>
  )
}

/** Ctrl+Enter (Cmd+Enter) from any field of the form, also from one that keeps Enter for itself. */
function useSubmitKeys(onSubmit: (() => void) | undefined) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // The dialog around the form has the focus first of all.
    const element = form.current?.parentElement
    const submit = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      event.stopPropagation()
      onSubmit?.()
    }
    element?.addEventListener('keydown', submit, true)
    return () => element?.removeEventListener('keydown', submit, true)
  }, [onSubmit])
  return form
}
