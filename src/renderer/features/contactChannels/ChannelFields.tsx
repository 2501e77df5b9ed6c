import {
  type ChannelKind,
  channelKinds,
  type ContactChannelDraft,
  replyModes
} from '../../../shared/features/contactChannels'
import { Select } from '../../kit/Select'
import { FieldPair } from '../../records/FieldPair'
import { RecordField } from '../../records/RecordField'
import { changeField, fieldId, type RecordForm } from '../../records/recordForm'
import { useWords } from '../../shell/words'

type FieldsProps = { form: RecordForm<ContactChannelDraft> }

/** A way customers reach the business: what it is, what for, and how it answers. */
export function ChannelFields({ form }: FieldsProps) {
  const isAutomatic = form.values.replyMode !== 'personal'
  return (
    <>
      <FieldPair>
        <KindField form={form} />
        <RecordField form={form} field="name" takesFocus={form.id === null} />
      </FieldPair>
      <RecordField form={form} field="address" />
      <RecordField form={form} field="hours" />
      <RecordField form={form} field="usedFor" />
      <ReplyField form={form} />
      {isAutomatic && <RecordField form={form} field="autoText" />}
      <FieldPair>
        <RecordField form={form} field="answeredBy" />
        <RecordField form={form} field="cover" />
      </FieldPair>
    </>
  )
}

/** The kind names the channel as long as the owner has not. */
function KindField({ form }: FieldsProps) {
  const words = useWords()
  const { kind, name } = form.values
  const wordFor = (one: ChannelKind) => words.format(`contactChannels.kind.${one}`)
  const choose = (chosen: ChannelKind) => {
    const unnamed = name === '' || name === wordFor(kind)
    changeField(form, { kind: chosen, ...(unnamed && { name: wordFor(chosen) }) })
  }
  return (
    <Select
      id={fieldId('contactChannels', 'kind')}
      label={words.format('contactChannels.field.kind')}
      wide
      isDisabled={form.isReadOnly}
      value={kind}
      onChange={choose}
      choices={channelKinds.map((value) => ({ value, label: wordFor(value) }))}
    />
  )
}

/** An automatic answer begins with a usual one, to be put into the owner's words. */
function ReplyField({ form }: FieldsProps) {
  const words = useWords()
  const { replyMode, autoText } = form.values
  return (
    <Select
      id={fieldId('contactChannels', 'replyMode')}
      label={words.format('contactChannels.field.replyMode')}
      wide
      isDisabled={form.isReadOnly}
      value={replyMode}
      onChange={(chosen) => {
        const usual = chosen === 'personal' ? '' : words.format(`contactChannels.usual.${chosen}`)
        changeField(form, { replyMode: chosen, ...(autoText === '' && { autoText: usual }) })
      }}
      choices={replyModes.map((value) => ({
        value,
        label: words.format(`contactChannels.field.replyMode.${value}`)
      }))}
    />
  )
}
