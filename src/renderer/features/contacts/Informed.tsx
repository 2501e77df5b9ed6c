import { useState } from 'react'
import { daysBetween } from '../../../shared/days'
import { isOpen } from '../../../shared/features/contacts/rules'
import { contactLimits } from '../../../shared/features/contacts/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { Note } from '../../kit/Note'
import { Sheet } from '../../kit/Sheet'
import { DatedList } from '../../kit/SideNotes'
import { TextArea } from '../../kit/TextArea'
import { dayOf, useTimeZone } from '../../shell/moments'
import { failureText } from '../../shell/failures'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { useContactOnPage } from './contactEditing'
import styles from './ContactPage.module.css'

/** Days without a word after which a case asks for one. */
const SILENCE = 3

/** What the customer was told on the way, “kept informed”, and a hint when that is long ago. */
export function Informed() {
  const words = useWords()
  const zone = useTimeZone()
  const { contact, isLocked } = useContactOnPage()
  const [isWriting, setWriting] = useState(false)
  const { updates } = contact
  if (updates.length === 0 && (isLocked || !isOpen(contact))) return null
  return (
    <section className={styles.informed} aria-labelledby="contact-informed">
      <div className={styles.bar}>
        <h2 id="contact-informed">{words.format('contacts.informed')}</h2>
        {!isLocked && updates.length < contactLimits.updates && (
          <Button low icon="add" onPress={() => setWriting(true)}>
            {words.format('contacts.informed.add')}
          </Button>
        )}
      </div>
      <SilenceNote />
      {updates.length > 0 && (
        <DatedList
          label={words.format('contacts.informed')}
          entries={updates.map(({ at, text }, index) => ({
            id: `${index} ${at}`,
            date: at,
            when: words.date(dayOf(at, zone), 'monthDay'),
            what: text
          }))}
        />
      )}
      {isWriting && <UpdateSheet onClose={() => setWriting(false)} />}
    </section>
  )
}

/** Says since when the customer has heard nothing. */
function SilenceNote() {
  const words = useWords()
  const zone = useTimeZone()
  const { today } = usePlan()
  const { contact } = useContactOnPage()
  const { updates, firstReplyAt } = contact
  const last = updates.at(-1)?.at ?? firstReplyAt
  if (!isOpen(contact) || last === null) return null
  const day = dayOf(last, zone)
  if (daysBetween(day, today) < SILENCE) return null
  return <Note>{words.format('contacts.silence', { day: words.date(day, 'inSentence') })}</Note>
}

function UpdateSheet({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const { contact, save } = useContactOnPage()
  const [text, setText] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  async function note() {
    const now = await api.contacts.now()
    if (text.trim() === '') setError(words.format('contacts.missing.update'))
    if (text.trim() === '' || !now.ok) return
    const result = await save({ updates: [...contact.updates, { at: now.value, text }] })
    if (result.ok) onClose()
    else setError(failureText(words, result.failure))
  }
  return (
    <Sheet
      isOpen
      width="narrow"
      onClose={onClose}
      onSubmit={() => void note()}
      title={words.format('contacts.informed.add')}
      actions={
        <Button look="primary" type="submit" keys="Ctrl+Enter">
          {words.format('contacts.save')}
        </Button>
      }
    >
      <TextArea
        label={words.format('contacts.informed.what')}
        rows={3}
        takesFocus
        value={text}
        error={error}
        onChange={setText}
      />
    </Sheet>
  )
}
