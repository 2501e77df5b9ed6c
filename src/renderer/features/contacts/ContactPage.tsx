import { isOpen } from '../../../shared/features/contacts/rules'
import type { Contact } from '../../../shared/features/contacts/schema'
import { ErrorSummary } from '../../kit/ErrorSummary'
import { Switch } from '../../kit/Switch'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { ClosingForm } from './ClosingForm'
import { ComplaintSteps } from './ComplaintSteps'
import { ContactActions } from './ContactActions'
import { contactFieldId, ContactOnPageProvider, useLocked, useSaveContact } from './contactEditing'
import { ContactFacts } from './ContactFacts'
import styles from './ContactPage.module.css'
import { contactTitle, isShort } from './contactWords'
import { FirstReplyQuestion } from './FirstReplyQuestion'
import { Informed } from './Informed'
import { ShortPath } from './ShortPath'
import { useContactChoices } from './useContactChoices'
import { useContactLead } from './useContactLead'
import { type Going, useGoing } from './useGoing'

export type ContactPageProps = {
  contact: Contact
  replyDue: string | null
  resolveDue: string | null
  back: { href: string; label: string }
}

/** A contact from its first word to its end: facts at the left, the steps at the right (screens.md B5). */
export function ContactPage({ contact, replyDue, resolveDue, back }: ContactPageProps) {
  const words = useWords()
  const { themeName } = useContactChoices()
  const lead = useContactLead(contact, { replyDue, resolveDue })
  const { save, settled } = useSaveContact(contact)
  const isLocked = useLocked(contact)
  const going = useGoing(contact, isLocked, settled)
  const { missing, attempt, asksReplyFor, busy, leaveQuestion } = going.advance
  const problems = Object.entries(missing).map(([field, text]) => ({
    field: contactFieldId(field),
    text: text ?? ''
  }))
  return (
    <ContactOnPageProvider value={{ contact, save, isLocked, missing }}>
      <Screen
        title={contactTitle(words, contact, themeName(contact.themeId))}
        lead={lead}
        back={back}
        actions={<ContactActions />}
      >
        <div className={styles.problems}>
          <ErrorSummary attempt={attempt} errors={problems} />
        </div>
        <div className={styles.two}>
          <div className={styles.written}>
            {!isShort(contact.summary) && <p className={styles.said}>{contact.summary}</p>}
            <Path contact={contact} going={going} />
            {!isOpen(contact) && <ClosingForm onClose={going.close} busy={busy} />}
            <Informed />
          </div>
          <ContactFacts replyDue={replyDue} resolveDue={resolveDue} />
        </div>
        {asksReplyFor !== null && (
          <FirstReplyQuestion
            onNow={() => going.answered(true)}
            onEarlier={() => going.answered(false)}
            onClose={leaveQuestion}
          />
        )}
      </Screen>
    </ContactOnPageProvider>
  )
}

/** Four steps for a complaint, one for everything else. */
function Path({ contact, going }: { contact: Contact; going: Going }) {
  const words = useWords()
  const { isAll, showAll, done, stepBack } = going
  const { busy } = going.advance
  if (contact.kind !== 'complaint') return <ShortPath onDone={done} busy={busy} />
  return (
    <>
      <div className={styles.all}>
        <Switch label={words.format('contacts.allSteps')} value={isAll} onChange={showAll} />
      </div>
      <ComplaintSteps isAll={isAll} onDone={done} onBack={stepBack} busy={busy} />
    </>
  )
}
