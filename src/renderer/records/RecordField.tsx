import { fieldKind } from '../../shared/fields'
import { useAutosaveField } from '../kit/useAutosaveField'
import { useWords } from '../shell/words'
import { FieldControl, type FieldLook, type FieldState } from './FieldControl'
import { errorAt, fieldId, type NewForm, type RecordForm, type SavedForm } from './recordForm'
import type { FieldName } from './recordKind'

type RecordFieldProps<Form, F> = FieldLook & { form: Form; field: F }

/** One field of a record, saved by itself or added with the others; what it looks like follows from its schema. */
export function RecordField<D extends object, F extends FieldName<D>>(
  props: RecordFieldProps<RecordForm<D, F>, F>
) {
  const { form, ...rest } = props
  if (form.id === null) return <NewField {...rest} form={form} />
  const kind = fieldKind(form.kind.shape[props.field])
  return kind === 'line' || kind === 'text' ? (
    <TypedField {...rest} form={form} />
  ) : (
    <ChosenField {...rest} form={form} />
  )
}

function NewField<D extends object, F extends FieldName<D>>(
  props: RecordFieldProps<NewForm<D, F>, F>
) {
  const { form, field } = props
  const error = errorAt(useWords(), form.kind, field, form.failure)
  return (
    <Field
      {...props}
      error={error}
      value={form.values[field]}
      onChange={(value) => form.change(changed<D>(field, value))}
    />
  )
}

function TypedField<D extends object, F extends FieldName<D>>(
  props: RecordFieldProps<SavedForm<D, F>, F>
) {
  const { form, field } = props
  const words = useWords()
  const text = useAutosaveField(
    `${form.kind.feature}.${form.id}.${field}`,
    String(form.values[field]),
    (value) => form.save(changed<D>(field, value))
  )
  return (
    <Field
      {...props}
      error={errorAt(words, form.kind, field, text.failure ?? form.failure)}
      value={text.value}
      onChange={(value) => text.onChange(String(value))}
      onBlur={text.onBlur}
    />
  )
}

function ChosenField<D extends object, F extends FieldName<D>>(
  props: RecordFieldProps<SavedForm<D, F>, F>
) {
  const { form, field } = props
  return (
    <Field
      {...props}
      error={errorAt(useWords(), form.kind, field, form.failure)}
      value={form.values[field]}
      onChange={(value) => form.choose(changed<D>(field, value))}
    />
  )
}

type FieldProps<D extends object, F extends FieldName<D>> = RecordFieldProps<RecordForm<D, F>, F> &
  FieldState & { error: string | undefined }

function Field<D extends object, F extends FieldName<D>>({
  form,
  field,
  ...rest
}: FieldProps<D, F>) {
  return (
    <FieldControl
      {...rest}
      id={fieldId(form.kind.feature, field)}
      schema={form.kind.shape[field]}
      word={form.kind.wordOf(field)}
      isReadOnly={form.isReadOnly}
    />
  )
}

/** One changed field; the schema main checks it with is the one the control was made from. */
const changed = <D extends object>(field: FieldName<D>, value: unknown) =>
  ({ [field]: value }) as Partial<D>
