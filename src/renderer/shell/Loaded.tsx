import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '../kit/Button'
import type { Reading } from './calls'
import { failureText } from './failures'
import styles from './Loaded.module.css'
import { useWords } from './words'

type LoadedProps<T> = { of: Reading<T>; children: (value: T) => ReactNode }

/** Shows what was read: nothing for 300 ms, then three grey lines; a sentence and another try when it failed. */
export function Loaded<T>({ of: reading, children }: LoadedProps<T>) {
  if (reading.state === 'ready') return children(reading.value)
  if (reading.state === 'loading') return <Waiting />
  return <Failed reading={reading} />
}

function Waiting() {
  const words = useWords()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 300)
    return () => clearTimeout(timer)
  }, [])
  if (!long) return null
  return (
    <div className={styles.lines} role="status" aria-label={words.format('shell.loading')}>
      <span />
      <span />
      <span />
    </div>
  )
}

function Failed({ reading }: { reading: Extract<Reading<unknown>, { state: 'failed' }> }) {
  const words = useWords()
  return (
    <div className={styles.failed} role="alert">
      <p>{failureText(words, reading.failure)}</p>
      <Button onPress={reading.again}>{words.format('shell.tryAgain')}</Button>
    </div>
  )
}
