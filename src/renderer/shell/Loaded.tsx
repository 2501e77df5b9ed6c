import type { ReactNode } from 'react'
import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { Loading } from '../kit/Loading'
import type { Reading } from './calls'
import { failureText } from './failures'
import { useWords } from './words'

type LoadedProps<T> = { of: Reading<T>; children: (value: T) => ReactNode }

/** Shows what was read: nothing for 300 ms, then three grey lines; a sentence and another try when it failed. */
export function Loaded<T>({ of: reading, children }: LoadedProps<T>) {
  if (reading.state === 'ready') return children(reading.value)
  if (reading.state === 'loading') return <Loading />
  return <Failed reading={reading} />
}

function Failed({ reading }: { reading: Extract<Reading<unknown>, { state: 'failed' }> }) {
  const words = useWords()
  const again = <Button onPress={reading.again}>{words.format('shell.tryAgain')}</Button>
  return (
    <div role="alert">
      <EmptyState icon="problem" actions={again}>
        <p>{failureText(words, reading.failure)}</p>
      </EmptyState>
    </div>
  )
}
