import type { Failure } from '../../../shared/result'
import { failureText, fieldText } from '../../shell/failures'
import { useWords } from '../../shell/words'
import styles from './Transfer.module.css'

/** So many places in a wrong file are named; the rest are counted. */
const NAMED = 5

/** Why an export file is refused, with the places in it, so that whoever made it can mend it. */
export function ImportProblem({ failure }: { failure: Failure }) {
  const words = useWords()
  const places = Object.entries(failure.fields ?? {})
  const line = failure.values?.line
  return (
    <div role="alert" className={styles.problem}>
      <p>{failureText(words, failure)}</p>
      {line !== undefined && <p>{words.format('transfer.import.line', { line })}</p>}
      <ul>
        {places.slice(0, NAMED).map(([place, wrong]) => (
          <li key={place}>
            {words.format('transfer.import.place', { place, wrong: fieldText(words, wrong) })}
          </li>
        ))}
      </ul>
      {places.length > NAMED && (
        <p>{words.format('transfer.import.morePlaces', { count: places.length - NAMED })}</p>
      )}
    </div>
  )
}
