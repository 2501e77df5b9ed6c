import { outcomeNeedsReason, outcomesOf } from '../../../shared/features/contacts/rules'
import type { ContactOutcome } from '../../../shared/features/contacts/schema'
import { Button } from '../../kit/Button'
import { RadioCards } from '../../kit/RadioCards'
import { Select } from '../../kit/Select'
import { useWords } from '../../shell/words'
import { contactFieldId, useContactOnPage } from './contactEditing'
import styles from './ContactPage.module.css'
import { ContactTextField } from './ContactTextField'
import { FollowUps } from './FollowUps'
import { Stated } from './Stated'
import { useContactChoice } from './useContactChoice'
import { useContactChoices } from './useContactChoices'

export type ClosingFormProps = { onClose: () => void; busy: boolean }

/** How a solved case ended, what was learned, and what follows; then it can be closed (INV-28). */
export function ClosingForm({ onClose, busy }: ClosingFormProps) {
  const words = useWords()
  const { contact, isLocked } = useContactOnPage()
  const needsReason = outcomeNeedsReason(contact.outcome)
  return (
    <section className={styles.sheet} aria-labelledby="contact-closing">
      <h2 id="contact-closing">{words.format('contacts.closing.title')}</h2>
      {outcomesOf[contact.kind].length > 1 && <OutcomeField />}
      {(needsReason || contact.outcomeReason !== '') && (
        <ContactTextField
          field="outcomeReason"
          label={words.format('contacts.ask.outcomeReason', { outcome: contact.outcome ?? '' })}
        />
      )}
      {contact.themeId === null && <ThemeField />}
      <ContactTextField
        field="learning"
        label={words.format('contacts.field.learning')}
        aside={words.format('contacts.ifAny')}
      />
      <FollowUps />
      {!isLocked && (
        <div className={styles.done}>
          <Button look="primary" keys="Ctrl+Enter" isDisabled={busy} onPress={onClose}>
            {words.format('contacts.done.closed')}
          </Button>
        </div>
      )}
    </section>
  )
}

function OutcomeField() {
  const words = useWords()
  const { contact, isLocked } = useContactOnPage()
  const { value, choose, error } = useContactChoice('outcome')
  const outcomes = outcomesOf[contact.kind]
  if (isLocked)
    return (
      <Stated label={words.format('contacts.ask.outcome')}>
        {value && words.format(`contacts.outcome.${value}`)}
      </Stated>
    )
  return (
    <RadioCards<ContactOutcome>
      id={contactFieldId('outcome')}
      label={words.format('contacts.ask.outcome')}
      low
      choices={outcomes.map((outcome) => ({
        value: outcome,
        label: words.format(`contacts.outcome.${outcome}`)
      }))}
      value={value}
      error={error}
      onChange={choose}
    />
  )
}

/** What it was about, where that was not noted at first. */
function ThemeField() {
  const words = useWords()
  const { themes } = useContactChoices()
  const { isLocked } = useContactOnPage()
  const { value, choose, error } = useContactChoice('themeId')
  return (
    <Select
      id={contactFieldId('themeId')}
      label={words.format('contacts.new.about')}
      isDisabled={isLocked}
      choices={themes.map(({ id, label }) => ({ value: id, label }))}
      value={value}
      error={error}
      onChange={choose}
    />
  )
}
