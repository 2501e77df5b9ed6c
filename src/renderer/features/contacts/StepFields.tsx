import { causeKinds } from '../../../shared/features/contacts/schema'
import { Select } from '../../kit/Select'
import { useTimeZone } from '../../shell/moments'
import { useWords } from '../../shell/words'
import { AmendsFields } from './AmendsFields'
import { contactFieldId, useContactOnPage } from './contactEditing'
import { ContactTextField } from './ContactTextField'
import { ContactDay, ContactTick } from './ContactChoiceFields'
import styles from './ContactPage.module.css'
import { OptionsField } from './OptionsField'
import { PolicyLinksField } from './PolicyLinksField'
import { useContactChoice } from './useContactChoice'

/** What one of the four steps asks, in the words of the guide (domain.md 3.5). */
export function StepFields({ step }: { step: number }) {
  if (step === 1) return <UnderstandFields />
  if (step === 2) return <CauseFields />
  return step === 3 ? <SolutionsFields /> : <AmendsFields />
}

/** Step 1: the facts, listening, saying it back (S4-D16). */
function UnderstandFields() {
  const words = useWords()
  return (
    <>
      <ContactTextField field="factsText" label={words.format('contacts.ask.factsText')} rows={2} />
      <ContactTick field="listenedTick" />
      <ContactTextField
        field="restatedText"
        label={words.format('contacts.ask.restatedText')}
        placeholder={words.format('contacts.ask.restatedText.example')}
        rows={2}
      />
      <ContactTick field="restatementConfirmed" />
    </>
  )
}

/** Step 2: what happened, what should have, what went wrong, and why (S4-D17). */
function CauseFields() {
  const words = useWords()
  return (
    <>
      <ContactTextField field="whatHappened" label={words.format('contacts.ask.whatHappened')} />
      <ContactTextField
        field="whatShouldHave"
        label={words.format('contacts.ask.whatShouldHave')}
      />
      <ContactTextField field="whatWentWrong" label={words.format('contacts.ask.whatWentWrong')} />
      <CauseKindField />
      <PolicyLinksField />
    </>
  )
}

function CauseKindField() {
  const words = useWords()
  const { isLocked } = useContactOnPage()
  const { value, choose, error } = useContactChoice('causeKind')
  return (
    <Select
      id={contactFieldId('causeKind')}
      label={words.format('contacts.field.causeKind')}
      isDisabled={isLocked}
      choices={causeKinds.map((cause) => ({
        value: cause,
        label: words.format(`contacts.cause.${cause}`)
      }))}
      value={value}
      error={error}
      onChange={choose}
    />
  )
}

/** Step 3: options, the customer's ideas, what is agreed and by when (S4-D18). */
function SolutionsFields() {
  const words = useWords()
  const { contact } = useContactOnPage()
  const zone = useTimeZone()
  return (
    <>
      <OptionsField />
      <ContactTextField field="customerIdeas" label={words.format('contacts.ask.customerIdeas')} />
      <div className={styles.agreed}>
        <ContactTextField
          field="agreedAction"
          label={words.format('contacts.ask.agreedAction')}
          placeholder={words.format('contacts.ask.agreedAction.example')}
          rows={1}
        />
        <ContactDay field="agreedBy" since={contact.receivedAt} zone={zone} />
      </div>
    </>
  )
}
