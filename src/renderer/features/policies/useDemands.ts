import { useEffect, useState } from 'react'
import type { Policy } from '../../../shared/features/policies/schema'
import type { Failure, Result } from '../../../shared/result'
import type { Words } from '../../../shared/words'
import { focusField } from '../../kit/ErrorSummary'
import { fieldText } from '../../shell/failures'
import { useWords } from '../../shell/words'
import { useKeptDraft } from '../../shell/keptDraft'
import { demandId } from './DemandFields'
import {
  type AnswerField,
  type Answers,
  answersAsChanges,
  questionsFor,
  type Standing,
  stillMissing
} from './demands'
import { gapText, ownFieldWords } from './policyWords'

/** A move that waits for what its quadrant demands. `changedMeanwhile`: the policy was read anew while it waited. */
export type AskedMove = { policy: Policy; decision: Standing; changedMeanwhile: boolean }

/** Moves the policy with the answers. */
export type MoveWith = (answers: Partial<Answers>) => Promise<Result<Policy>>

/** What is typed into the sheet that asks, what is still missing, and how it is sent. */
export function useDemands({ policy, decision }: AskedMove, onMove: MoveWith) {
  const words = useWords()
  const {
    draft: answers,
    change,
    forget
  } = useKeptDraft<Partial<Answers>>(`policies.${policy.id}.demands`, {})
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<Failure | null>(null)
  useFocusOnFirst(policy, decision)
  const changes = answersAsChanges(answers)
  const missing = stillMissing(policy, changes, decision)

  /** Sends what is typed, whole or not: a draft may be sorted now and written later. */
  async function send() {
    const result = await onMove(changes)
    if (result.ok) return forget()
    setFailure(result.failure)
    setAttempt((count) => count + 1)
  }
  async function save() {
    if (missing.length === 0) return send()
    setFailure(null)
    setAttempt((count) => count + 1)
  }
  const gaps = missing.map((gap) => [gap.field, gapText(words, gap)])
  const errors: Partial<Record<AnswerField, string>> =
    attempt === 0 ? {} : { ...Object.fromEntries(gaps), ...refusals(words, failure) }
  return {
    answers,
    answer: change,
    attempt,
    errors,
    failure,
    save,
    send
  }
}

/** The sheet begins at its first question. */
function useFocusOnFirst(policy: Policy, decision: Standing): void {
  const [first] = useState(() =>
    Object.entries(questionsFor(policy, {}, decision)).find(([, isAsked]) => isAsked)
  )
  useEffect(() => {
    if (first) focusField(demandId(first[0]))
  }, [first])
}

function refusals(words: Words, failure: Failure | null): Partial<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(failure?.fields ?? {}).map(([path, code]) => {
      const field = path.replace(/^changes\./, '')
      return [field, fieldText(words, code, ownFieldWords(words, field))]
    })
  )
}
