import { useState } from 'react'
import type { Result } from '../../shared/result'
import { toast } from '../kit/toast'
import { failureText } from './failures'
import { useWords } from './words'

/**
 * A choice, tick or list that saves itself at once: it shows what was chosen while that is on its way to the file, and
 * goes back, with a sentence, when it could not be kept. Text uses the kit's useAutosaveField.
 */
export function useChoice<T>(
  saved: T,
  save: (value: T) => Promise<Result<unknown>>
): readonly [value: T, choose: (value: T) => void] {
  const words = useWords()
  const [chosen, setChosen] = useState<{ value: T } | null>(null)
  const choose = (value: T) => {
    const mine = { value }
    setChosen(mine)
    const keep = async () => {
      const result = await save(value)
      if (!result.ok) toast({ text: failureText(words, result.failure) })
      setChosen((now) => (now === mine ? null : now))
    }
    void keep()
  }
  return [chosen ? chosen.value : saved, choose]
}
