import { TextLink } from '../../kit/LinkButton'
import { useWords } from '../../shell/words'
import styles from './Vision.module.css'

type VisionOnPaperProps = { isWritten: boolean; isAdopted: boolean }

/** Where the vision stands on paper: its page of the plan, and a poster of its own once it is adopted (S4-C13). */
export function VisionOnPaper({ isWritten, isAdopted }: VisionOnPaperProps) {
  const words = useWords()
  return (
    <div className={styles.paper}>
      <svg viewBox="0 0 54 76" aria-hidden="true">
        <rect className={styles.sheet} x=".5" y=".5" width="53" height="75" />
        <path className={styles.lines} d="M6 10h22" />
        <rect className={styles.marked} x="6" y="17" width="42" height="17" />
        <path className={styles.lines} d="M10 22h34M10 28h24M10 44h34M10 51h34M10 58h34M10 65h20" />
      </svg>
      <ul>
        <li>
          {isWritten ? (
            <TextLink href="/print?document=plan">{words.format('vision.inPlan')}</TextLink>
          ) : (
            <span className={styles.weak}>{words.format('vision.inPlan.notYet')}</span>
          )}
        </li>
        <li>
          {isAdopted ? (
            <TextLink href="/print?document=vision-poster">
              {words.format('vision.poster')}
            </TextLink>
          ) : (
            <span className={styles.weak}>{words.format('vision.poster.notYet')}</span>
          )}
        </li>
      </ul>
    </div>
  )
}
