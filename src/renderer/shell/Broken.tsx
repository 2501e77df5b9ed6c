import { Button } from '../kit/Button'
import { useWords } from './words'
import styles from './Loaded.module.css'

/** What stands where a screen could not be drawn: a mistake of ours, said plainly, with a way on. */
export function Broken({ reset }: { reset: () => void }) {
  const words = useWords()
  return (
    <div className={styles.broken} role="alert">
      <h1>{words.format('shell.broken.title')}</h1>
      <p>{words.format('shell.broken.text')}</p>
      <Button onPress={reset}>{words.format('shell.tryAgain')}</Button>
    </div>
  )
}
