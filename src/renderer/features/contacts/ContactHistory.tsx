import { useState } from 'react'
import type { HistoryEntry } from '../../../shared/features/changes'
import { api } from '../../api'
import { Disclosure } from '../../kit/Disclosure'
import { useRead, valueOf } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { useTimeZone } from '../../shell/moments'
import { useWords } from '../../shell/words'
import { useContactOnPage } from './contactEditing'
import styles from './ContactPage.module.css'
import { type HistorySurroundings, historyLines } from './historyLines'
import { useContactChoices } from './useContactChoices'
import { usePeople } from './usePeople'

/** Every change of every field, newest first, in words; read only when it is asked for. */
export function ContactHistory() {
  const words = useWords()
  const { contact } = useContactOnPage()
  const [isOpen, setOpen] = useState(false)
  const history = useRead(
    api.changes.history,
    { feature: 'contacts', id: contact.id },
    { enabled: isOpen }
  )
  return (
    <div className={styles.history}>
      <Disclosure label={words.format('contacts.history')} isOpen={isOpen} onChange={setOpen}>
        <Loaded of={history}>
          {(entries) => (
            <ol className={styles.entries}>
              {entries.map((entry) => (
                <HistoryItem key={entry.seq} entry={entry} />
              ))}
            </ol>
          )}
        </Loaded>
      </Disclosure>
    </div>
  )
}

function HistoryItem({ entry }: { entry: HistoryEntry }) {
  const words = useWords()
  const zone = useTimeZone()
  const around = useSurroundings()
  return (
    <li className={entry.undone ? styles.undone : undefined}>
      <time dateTime={entry.at}>{words.moment(entry.at, zone)}</time>
      {entry.undone && <span> {words.format('policy.history.undone')}</span>}
      {entry.action === 'update' ? (
        <ul>
          {historyLines(words, entry, around).map((line) => (
            <li key={line.field}>{words.format('policy.history.changed', line)}</li>
          ))}
        </ul>
      ) : (
        <p>
          {words.format(
            entry.action === 'create' ? 'policy.history.created' : 'policy.history.removed'
          )}
        </p>
      )}
    </li>
  )
}

function useSurroundings(): HistorySurroundings {
  const zone = useTimeZone()
  const { themeName, channelName } = useContactChoices()
  const people = usePeople()
  const currency = valueOf(useRead(api.businessProfile.get, undefined))?.currency ?? 'EUR'
  return {
    zone,
    currency,
    nameOf: (field, id) =>
      field === 'themeId'
        ? themeName(id)
        : field === 'channelId'
          ? channelName(id)
          : people.find(({ value }) => value === id)?.label
  }
}
