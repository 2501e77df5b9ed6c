import { api } from '../../api'
import { MoneyField } from '../../kit/MoneyField'
import { RadioCards } from '../../kit/RadioCards'
import { Segmented } from '../../kit/Segmented'
import { useRead, valueOf } from '../../shell/calls'
import { useTimeZone } from '../../shell/moments'
import { useWords } from '../../shell/words'
import { ContactDay, ContactTick } from './ContactChoiceFields'
import { contactFieldId, useContactOnPage } from './contactEditing'
import { ContactTextField } from './ContactTextField'
import styles from './ContactPage.module.css'
import { Stated } from './Stated'
import { useContactChoice } from './useContactChoice'

/** Step 4: what was done, whether the customer is satisfied, and something for the trouble (S4-D19, S4-D20). */
export function AmendsFields() {
  const words = useWords()
  return (
    <>
      <ContactTextField field="actionTaken" label={words.format('contacts.ask.actionTaken')} />
      <CauseRemovedField />
      <SatisfactionFields />
      <GoodwillFields />
    </>
  )
}

function CauseRemovedField() {
  const words = useWords()
  const { isLocked } = useContactOnPage()
  const { value, choose, error } = useContactChoice('causeRemoved')
  return (
    <Segmented
      id={contactFieldId('causeRemoved')}
      label={words.format('contacts.ask.causeRemoved')}
      isDisabled={isLocked}
      choices={(['yes', 'this_case', 'no'] as const).map((removed) => ({
        value: removed,
        label: words.format(`contacts.causeRemoved.${removed}`)
      }))}
      value={value}
      error={error}
      onChange={choose}
    />
  )
}

const ratings = ['1', '2', '3', '4', '5'] as const
const NO_ANSWER = 'none'

/** Whether they were asked, and what they said; no answer is an answer too. */
export function SatisfactionFields() {
  const words = useWords()
  const { isLocked, contact } = useContactOnPage()
  const { value, choose } = useContactChoice('satisfaction')
  const isAsked = contact.satisfactionAsked || value !== null
  return (
    <>
      {!isLocked && <ContactTick field="satisfactionAsked" />}
      {isAsked && (
        <>
          <RatingField value={value} onChange={choose} />
          <ContactTextField
            field="anythingElse"
            label={words.format('contacts.ask.anythingElse')}
            aside={words.format('contacts.ifAny')}
          />
        </>
      )}
    </>
  )
}

type RatingFieldProps = { value: number | null; onChange: (value: number | null) => void }

/** One of five, or no answer. */
function RatingField({ value, onChange }: RatingFieldProps) {
  const words = useWords()
  const { isLocked } = useContactOnPage()
  const rating = ratings.find((name) => Number(name) === value) ?? NO_ANSWER
  const label = words.format('contacts.ask.satisfaction')
  if (isLocked)
    return <Stated label={label}>{words.format(`contacts.satisfaction.${rating}`)}</Stated>
  return (
    <RadioCards
      id={contactFieldId('satisfaction')}
      label={label}
      low
      choices={[
        ...ratings.map((name) => ({
          value: name,
          label: words.format(`contacts.satisfaction.${name}`),
          mark: name
        })),
        { value: NO_ANSWER, label: words.format('contacts.satisfaction.none'), apart: true }
      ]}
      value={rating}
      onChange={(name) => onChange(name === NO_ANSWER ? null : Number(name))}
    />
  )
}

/** Something for the trouble, or deliberately nothing: a choice either way. */
function GoodwillFields() {
  const words = useWords()
  const { isLocked, contact } = useContactOnPage()
  const { value, choose, error } = useContactChoice('goodwill')
  return (
    <>
      <Segmented
        id={contactFieldId('goodwill')}
        label={words.format('contacts.ask.goodwill')}
        isDisabled={isLocked}
        choices={(['given', 'none_deliberate'] as const).map((goodwill) => ({
          value: goodwill,
          label: words.format(`contacts.goodwill.${goodwill}`)
        }))}
        value={value}
        error={error}
        onChange={choose}
      />
      {(value === 'given' || contact.goodwillWhat !== '') && <GestureFields />}
    </>
  )
}

function GestureFields() {
  const words = useWords()
  const zone = useTimeZone()
  const { isLocked, contact } = useContactOnPage()
  const { value, choose } = useContactChoice('goodwillCost')
  const currency = valueOf(useRead(api.businessProfile.get, undefined))?.currency ?? 'EUR'
  const day = { since: contact.receivedAt, zone }
  return (
    <>
      <div className={styles.gesture}>
        <ContactTextField
          field="goodwillWhat"
          label={words.format('contacts.field.goodwillWhat')}
          placeholder={words.format('contacts.ask.goodwillWhat.example')}
          single
        />
        <MoneyField
          id={contactFieldId('goodwillCost')}
          label={words.format('contacts.field.goodwillCost')}
          currency={currency}
          least={0}
          isReadOnly={isLocked}
          value={value}
          onChange={choose}
        />
      </div>
      <div className={styles.days}>
        <ContactDay field="goodwillPromisedOn" {...day} />
        <ContactDay field="goodwillDeliveredOn" {...day} />
      </div>
    </>
  )
}
