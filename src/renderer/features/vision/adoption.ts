import { useState } from 'react'
import { emptyVision, VALUES, type Vision, visionGaps } from '../../../shared/features/vision'
import type { Words } from '../../../shared/words'
import { useWords } from '../../shell/words'
import { STATEMENT_FIELD } from './StatementField'
import { valueField } from './ValueRow'
import type { VisionForm } from './visionForm'

/** What adopting still needs, as sentences at the fields (INV-14). */
export type VisionMissing = { statement: string | undefined; values: (string | undefined)[] }

/**
 * Asking to adopt: what is typed is saved first; then either the sheet opens on exactly that wording, or what is
 * missing is named at its field and in a summary that takes the focus.
 */
export function useAdoption(form: VisionForm) {
  const words = useWords()
  const [ready, setReady] = useState<Vision | null>(null)
  const [attempt, setAttempt] = useState(0)
  const missing = missingTexts(words, attempt > 0 ? visionGaps(form.vision) : [])
  const ask = async () => {
    const newest = await form.settle()
    if (newest === false) return
    if (newest && visionGaps(newest).length === 0) setReady(newest)
    else setAttempt((count) => count + 1)
  }
  return {
    ask,
    /** The wording to be adopted, while the sheet is open. */
    ready,
    close: () => {
      setReady(null)
      setAttempt(0)
    },
    attempt,
    missing,
    errors: [
      ...missing.values.map((text, index) => ({ field: valueField(index), text })),
      { field: STATEMENT_FIELD, text: missing.statement }
    ].flatMap(({ field, text }) => (text === undefined ? [] : [{ field, text }]))
  }
}

function missingTexts(words: Words, gaps: ReturnType<typeof visionGaps>): VisionMissing {
  const codes = new Map(gaps.map(({ field, code }) => [field, code]))
  return {
    statement: codes.has('statement') ? words.format('vision.statement.missing') : undefined,
    values: emptyVision.values.slice(0, VALUES).map((_, index) => {
      const code = codes.get(`values.${index}.name`)
      if (code === undefined) return undefined
      const id = code === 'duplicate' ? 'vision.value.duplicate' : 'vision.value.missing'
      return words.format(id, { number: index + 1 })
    })
  }
}
