import type { ActionFields } from '../../../shared/features/actions'
import { api } from '../../api'
import { Select } from '../../kit/Select'
import { FieldPair } from '../../records/FieldPair'
import { RecordField } from '../../records/RecordField'
import { changeField, errorAt, fieldId, type RecordForm } from '../../records/recordForm'
import { usePeople } from '../../records/usePeople'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'
import type { ActionField } from './actionKind'

type FormProps = { form: RecordForm<ActionFields, ActionField> }

/** What is to be done, by whom and when; only someone with a team is asked whether they may see it. */
export function ActionFieldsForm({ form }: FormProps) {
  const hasStaff = valueOf(useRead(api.businessProfile.get, undefined))?.hasStaff ?? false
  return (
    <>
      <RecordField form={form} field="what" takesFocus={form.id === null} />
      <FieldPair>
        <WhoField form={form} />
        <RecordField form={form} field="due" />
      </FieldPair>
      {hasStaff && <RecordField form={form} field="private" />}
    </>
  )
}

/** One of those who are here; who has left stays named on what they did (INV-32). */
function WhoField({ form }: FormProps) {
  const words = useWords()
  const people = usePeople()
  const { who } = form.values
  const gone =
    who !== null && !people.here.some(({ value }) => value === who)
      ? [{ value: who, label: people.nameOf(who), isDisabled: true }]
      : []
  return (
    <Select
      id={fieldId('actions', 'who')}
      label={words.format('actions.field.who')}
      error={errorAt(words, form.kind, 'who', form.failure)}
      wide
      isDisabled={form.isReadOnly}
      value={who}
      onChange={(chosen) => changeField(form, { who: chosen })}
      choices={[...people.here, ...gone]}
    />
  )
}
