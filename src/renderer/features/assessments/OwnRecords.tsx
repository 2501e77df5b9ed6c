import type { StatementCode } from '../../../shared/features/assessments/questionnaire'
import type { Words } from '../../../shared/words'
import { api } from '../../api'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'
import styles from './Assessments.module.css'

/** What the owner's own records say that bears on a statement; nothing where they say nothing (domain.md 3.3). */
export function OwnRecords({ code }: { code: StatementCode }) {
  const words = useWords()
  const fact = useFact(words, code)
  if (fact === null) return null
  return (
    <>
      <h2>{words.format('assessment.own')}</h2>
      <p className={styles.hint}>{words.format('assessment.own.hint')}</p>
      <p className={styles.fact}>{fact}</p>
    </>
  )
}

function useFact(words: Words, code: StatementCode): string | null {
  const own = valueOf(useRead(api.assessments.ownRecords, undefined))
  const counts = valueOf(useRead(api.contacts.counts, undefined, { enabled: code === 'OUT-2' }))
  const usual = valueOf(useRead(api.contacts.usualTime, undefined, { enabled: code === 'IMP-3' }))
  if (!own) return null
  const { complaints, channels, extras, goodwill, limits } = own
  switch (code) {
    case 'ERR-1':
    case 'ERR-3':
      return complaints.received > 0 ? words.format(`assessment.own.${code}`, complaints) : null
    case 'OUT-1':
      return words.format('assessment.own.OUT-1', channels)
    case 'OUT-2':
      return counts && counts.all > 0
        ? words.format('assessment.own.OUT-2', { overdue: counts.overdue })
        : null
    case 'OUT-3':
      return words.format('assessment.own.OUT-3', { extras, goodwill })
    case 'STF-4':
      return words.format('assessment.own.STF-4', { limits })
    case 'IMP-3':
      return typeof usual === 'number'
        ? words.format('assessment.own.IMP-3', { hours: Math.round(usual / 60) })
        : null
    default:
      return null
  }
}
