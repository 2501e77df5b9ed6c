import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import styles from './Screen.module.css'
import { useWords } from './words'

/** What stands where a screen could not be drawn: a mistake of ours, said plainly, with a way on. */
export function Broken({ reset }: { reset: () => void }) {
  const words = useWords()
  const again = <Button onPress={reset}>{words.format('shell.tryAgain')}</Button>
  return (
    <div role="alert" className={styles.page}>
      <EmptyState icon="problem" actions={again}>
        <h1>{words.format('shell.broken.title')}</h1>
        <p>{words.format('shell.broken.text')}</p>
      </EmptyState>
    </div>
  )
}
