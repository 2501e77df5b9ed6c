import type { ComponentType, ReactNode } from 'react'
import type { Stamp } from '../../shared/record'
import type { MessageId } from '../../shared/words'
import { AutosaveStatus } from '../kit/AutosaveStatus'
import { Button } from '../kit/Button'
import { ErrorSummary } from '../kit/ErrorSummary'
import { type MenuEntry, MoreButton } from '../kit/MenuButton'
import { Sheet } from '../kit/Sheet'
import { useWords } from '../shell/words'
import { errorsOf, type RecordForm } from './recordForm'
import type { FieldName, RecordKind } from './recordKind'
import styles from './Records.module.css'
import { useNewForm } from './useNewForm'
import { useSavedForm } from './useSavedForm'

/** The fields of a kind of record, in the order they are asked. */
export type FieldsOf<D extends object, F extends FieldName<D> = FieldName<D>> = ComponentType<{
  form: RecordForm<D, F>
}>

type SheetOf<D extends object, R extends D & Stamp, F extends FieldName<D>> = {
  kind: RecordKind<D, R, F>
  Fields: FieldsOf<D, F>
}

type AddSheetProps<D extends object, R extends D & Stamp, F extends FieldName<D>> = SheetOf<
  D,
  R,
  F
> & {
  title: MessageId
  /** Called with what was added, or with null. */
  onClose: (added: R | null) => void
}

/** A sheet that adds a record. */
export function AddSheet<D extends object, R extends D & Stamp, F extends FieldName<D>>(
  props: AddSheetProps<D, R, F>
) {
  const { kind, Fields, title, onClose } = props
  const words = useWords()
  const { form, attempt, busy, add, leave } = useNewForm(kind, onClose)
  return (
    <Sheet
      isOpen
      onClose={leave}
      onSubmit={() => void add()}
      title={words.format(title)}
      actions={
        <Button look="primary" type="submit" keys="Ctrl+Enter" isDisabled={busy}>
          {words.format('records.add')}
        </Button>
      }
    >
      <ErrorSummary attempt={attempt} errors={errorsOf(words, form.kind, form.failure)} />
      <Fields form={form} />
    </Sheet>
  )
}

type EditSheetProps<D extends object, R extends D & Stamp, F extends FieldName<D>> = SheetOf<
  D,
  R,
  F
> & {
  record: R
  menu: readonly MenuEntry[]
  /** What stands under the fields. */
  children?: ReactNode
  onClose: () => void
}

/** A sheet with a record whose fields save themselves. */
export function EditSheet<D extends object, R extends D & Stamp, F extends FieldName<D>>(
  props: EditSheetProps<D, R, F>
) {
  const { kind, Fields, record, menu, children, onClose } = props
  const words = useWords()
  const form = useSavedForm(kind, record)
  const name = kind.nameOf(record)
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={onClose}
      title={name}
      beside={
        <div className={styles.beside}>
          <AutosaveStatus />
          {menu.length > 0 && (
            <MoreButton label={words.format('kit.more.of', { name })} entries={menu} />
          )}
        </div>
      }
    >
      {record.archivedAt !== null && (
        <p className={styles.quiet}>{words.format('records.isArchived')}</p>
      )}
      <Fields form={form} />
      {children}
    </Sheet>
  )
}
