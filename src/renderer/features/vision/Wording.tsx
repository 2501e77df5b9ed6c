import type { VisionRevision } from '../../../shared/features/vision'
import { useWords } from '../../shell/words'
import styles from './Vision.module.css'

type WordingProps = {
  of: Pick<VisionRevision, 'statement' | 'values'>
  /** Smaller, beside something else. */
  low?: boolean
}

/** The sentence and the five values as they are read, not written. */
export function Wording({ of: { statement, values }, low }: WordingProps) {
  const words = useWords()
  return (
    <div className={low ? styles.low : undefined}>
      <blockquote className={styles.sentence}>
        {words.format('vision.quoted', { text: statement })}
      </blockquote>
      <ol className={styles.read} aria-label={words.format('vision.field.values')}>
        {values.map(({ name, meaning }, index) => (
          <li key={index}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <b>{name}</b>
              {meaning !== '' && <p>{meaning}</p>}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
