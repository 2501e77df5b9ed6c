import { useContext } from 'react'
import type { z } from 'zod'
import { fieldBounds, fieldChoices, fieldKind } from '../../shared/fields'
import type { MessageId, Words } from '../../shared/words'
import { api } from '../api'
import { Checkbox } from '../kit/Checkbox'
import { ChipGroup } from '../kit/ChipGroup'
import { DateField } from '../kit/DateField'
import { type FieldWords, LabelPlaceContext } from '../kit/FieldFrame'
import { FieldRow } from '../kit/Leaf'
import { MoneyField } from '../kit/MoneyField'
import { NumberField } from '../kit/NumberField'
import { Select } from '../kit/Select'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useRead, valueOf } from '../shell/calls'
import { useWords } from '../shell/words'

/** What stands in a field and how it changes, whoever saves it. */
export type FieldState = {
  value: unknown
  onChange: (value: unknown) => void
  onBlur?: (() => void) | undefined
}

export type FieldLook = {
  /** Marks it for the eyes of some only, “only you”. */
  aside?: string | undefined
  takesFocus?: boolean | undefined
  rows?: number | undefined
  /** The earliest and the latest day. */
  least?: string | undefined
  most?: string | undefined
}

type FieldControlProps = FieldState &
  FieldLook & {
    id: string
    schema: z.ZodType
    word: MessageId
    error: string | undefined
    isReadOnly: boolean
  }

/** The control a field's schema asks for, with its words (house.md 2.8). */
export function FieldControl(props: FieldControlProps) {
  const { id, schema, onChange, onBlur, isReadOnly, takesFocus, rows, least, most } = props
  const words = useWords()
  const shown = wordsOf(words, props)
  const shared = { ...shown, id, onChange, onBlur, isReadOnly }
  switch (fieldKind(schema)) {
    case 'line':
      return <TextField {...shared} takesFocus={takesFocus} value={String(props.value)} />
    case 'text':
      return <TextArea {...shared} rows={rows ?? 2} value={String(props.value)} />
    case 'day':
      return (
        <DateField
          {...shared}
          {...{ least, most }}
          value={(props.value ?? null) as string | null}
        />
      )
    case 'money':
      return <Money {...shared} {...fieldBounds(schema)} value={props.value as number | null} />
    case 'number':
      return (
        <NumberField {...shared} {...fieldBounds(schema)} value={props.value as number | null} />
      )
    case 'choice':
      return <OneOf {...props} {...shown} />
    case 'choices':
      return <SomeOf {...props} />
    case 'tick':
      return <YesOrNo {...props} />
    case 'other':
      throw new Error(`No control for ${props.word}`)
  }
}

function wordsOf(words: Words, { word, error, aside }: FieldControlProps): FieldWords {
  const hint = `${word}.hint`
  return {
    label: words.format(word),
    hint: words.has(hint) ? words.format(hint) : undefined,
    error,
    aside
  }
}

const NONE = 'none'

/** One of the schema's choices; where it may stay open, `<word>.none` is one more. */
function OneOf(props: FieldControlProps & FieldWords) {
  const { id, schema, word, value, onChange, isReadOnly, label, hint, error, aside } = props
  const words = useWords()
  const mayBeNone = schema.safeParse(null).success
  const choices = [...(mayBeNone ? [NONE] : []), ...fieldChoices(schema)]
  return (
    <Select
      {...{ id, label, hint, error, aside }}
      wide
      isDisabled={isReadOnly}
      value={typeof value === 'string' ? value : NONE}
      onChange={(chosen) => onChange(mayBeNone && chosen === NONE ? null : chosen)}
      choices={choices.map((choice) => ({ value: choice, label: choiceText(words, word, choice) }))}
    />
  )
}

function SomeOf({ id, schema, word, value, onChange, isReadOnly, aside }: FieldControlProps) {
  const words = useWords()
  const label = words.format(word)
  const hint = `${word}.hint`
  const inMargin = useContext(LabelPlaceContext) === 'margin'
  const chips = (
    <div id={id}>
      <ChipGroup
        many
        ticked
        label={label}
        labelHidden={inMargin}
        isDisabled={isReadOnly}
        value={value as string[]}
        onChange={onChange}
        choices={fieldChoices(schema).map((choice) => ({
          value: choice,
          label: choiceText(words, word, choice)
        }))}
      />
    </div>
  )
  if (!inMargin) return chips
  return (
    <FieldRow label={label} hint={words.has(hint) ? words.format(hint) : aside}>
      {chips}
    </FieldRow>
  )
}

function YesOrNo({ id, word, value, onChange, isReadOnly, aside }: FieldControlProps) {
  const words = useWords()
  const inMargin = useContext(LabelPlaceContext) === 'margin'
  const tick = (
    <Checkbox
      id={id}
      label={choiceText(words, word, 'yes')}
      value={value === true}
      isDisabled={isReadOnly}
      onChange={onChange}
    />
  )
  if (!inMargin) return tick
  return (
    <FieldRow label={words.format(word)} hint={aside}>
      {tick}
    </FieldRow>
  )
}

function Money(props: Omit<Parameters<typeof MoneyField>[0], 'currency'>) {
  const profile = valueOf(useRead(api.businessProfile.get, undefined))
  return profile && <MoneyField {...props} currency={profile.currency} />
}

function choiceText(words: Words, word: MessageId, choice: string): string {
  const id = `${word}.${choice}`
  if (!words.has(id)) throw new Error(`No word ${id}`)
  return words.format(id)
}
