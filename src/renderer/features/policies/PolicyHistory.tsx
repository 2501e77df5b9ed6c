import { useState } from 'react'
import type { HistoryEntry } from '../../../shared/features/changes'
import type { Policy } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { Disclosure } from '../../kit/Disclosure'
import { useRead, valueOf } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { useWords } from '../../shell/words'
import { historyLines } from './policyFacts'
import styles from './PolicyScreen.module.css'

/** Every change of every field, newest first, in words; read only when it is asked for. */
export function PolicyHistory({ policy }: { policy: Policy }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const history = useRead(
    api.changes.history,
    { feature: 'policies', id: policy.id },
    { enabled: isOpen }
  )
  return (
    <Disclosure label={words.format('policy.history')} isOpen={isOpen} onChange={setOpen}>
      <Loaded of={history}>
        {(entries) =>
          entries.length === 0 ? (
            <p className={styles.quiet}>{words.format('policy.history.none')}</p>
          ) : (
            <ol className={styles.entries}>
              {entries.map((entry) => (
                <HistoryItem key={entry.seq} entry={entry} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Disclosure>
  )
}

function HistoryItem({ entry }: { entry: HistoryEntry }) {
  const words = useWords()
  const currency = valueOf(useRead(api.businessProfile.get, undefined))?.currency ?? 'EUR'
  const lines = entry.action === 'update' ? historyLines(words, entry, currency) : []
  return (
    <li className={entry.undone ? styles.undone : undefined}>
      <time dateTime={entry.at}>{words.moment(entry.at)}</time>
      {entry.undone && <span> {words.format('policy.history.undone')}</span>}
      {entry.action === 'update' ? (
        <ul>
          {lines.map((line) => (
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
