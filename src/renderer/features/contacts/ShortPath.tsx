import { isOpen, solvedState } from '../../../shared/features/contacts/rules'
import type { ContactState } from '../../../shared/features/contacts/schema'
import { Button } from '../../kit/Button'
import { useWords } from '../../shell/words'
import { SatisfactionFields } from './AmendsFields'
import { useContactOnPage } from './contactEditing'
import styles from './ContactPage.module.css'
import { ContactTextField } from './ContactTextField'

export type ShortPathProps = { onDone: (to: ContactState) => void; busy: boolean }

/** The one step of an enquiry, a suggestion or a compliment: answer it, consider it, say thank you. */
export function ShortPath({ onDone, busy }: ShortPathProps) {
  const words = useWords()
  const { contact, isLocked } = useContactOnPage()
  const { kind } = contact
  return (
    <section className={styles.sheet} aria-labelledby="contact-short-path">
      <h2 id="contact-short-path">{words.format('contacts.short.title', { kind })}</h2>
      <ContactTextField
        field="actionTaken"
        label={words.format('contacts.short.ask', { kind })}
        rows={3}
      />
      {kind === 'compliment' && (
        <ContactTextField
          field="shareText"
          label={words.format('contacts.ask.shareText')}
          hint={words.format('contacts.ask.shareText.hint')}
        />
      )}
      {kind !== 'compliment' && !isOpen(contact) && <SatisfactionFields />}
      {isOpen(contact) && !isLocked && (
        <div className={styles.done}>
          <Button
            look="primary"
            keys="Ctrl+Enter"
            isDisabled={busy}
            onPress={() => onDone(solvedState[kind])}
          >
            {words.format('contacts.short.done', { kind })}
          </Button>
        </div>
      )}
    </section>
  )
}
