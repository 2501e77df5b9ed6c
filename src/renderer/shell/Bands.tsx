import { Button } from '../kit/Button'
import styles from './Bands.module.css'
import { usePlan } from './plan'
import { useChangePlan } from './start'
import { useWords } from './words'

/** What is true of the whole plan and must not be overlooked, above every page. */
export function Bands() {
  const words = useWords()
  const { sample, readOnly, today } = usePlan()
  const { leaveSample } = useChangePlan()
  return (
    <>
      {sample && (
        <div className={styles.band} role="note">
          <p>{words.format('shell.sample.band', { day: words.date(today, 'inSentence') })}</p>
          <Button look="link" onPress={() => void leaveSample()}>
            {words.format('shell.sample.leave')}
          </Button>
        </div>
      )}
      {readOnly && !sample && (
        <div className={styles.band} role="note">
          <p>{words.format('shell.readOnly.band')}</p>
        </div>
      )}
    </>
  )
}
