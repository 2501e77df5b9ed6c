import { useEffect, useEffectEvent, useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { axesOf, decisionFor } from '../../../shared/features/policies/rules'
import type { Decision, Necessity, Policy, Stance } from '../../../shared/features/policies/schema'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWrite } from '../../shell/calls'

export type SortAnswers = { stance: Stance | null; necessity: Necessity | null }
const open: SortAnswers = { stance: null, necessity: null }

export type SortRound = {
  /** The policy to sort now; undefined once all were asked about. */
  policy: PolicySummary | undefined
  at: number
  total: number
  answers: SortAnswers
  answer: (answer: Partial<SortAnswers>) => void
  /** Where the answers so far put it. */
  decision: Decision | null
  /** Puts it there and goes on to the next. */
  sort: () => Promise<void>
  skip: () => void
  sorted: number
  dropped: number
  busy: boolean
  failure: Failure | null
}

/**
 * Goes through policies one at a time. What is sorted leaves the board's list at once; the round goes through those it
 * began with. `onDropped` hears of each barrier, which is dropped at once.
 */
export function useSortRound(
  unsorted: readonly PolicySummary[],
  onDropped: (policy: Policy) => void
): SortRound {
  const moving = useWrite(api.policies.move)
  const [round] = useState(unsorted)
  const [at, setAt] = useState(0)
  const [answers, setAnswers] = useState(open)
  const [done, setDone] = useState({ sorted: 0, dropped: 0 })
  const policy = round[at]
  const decision = decisionFor(answers.stance, answers.necessity)

  function skip() {
    setAnswers(open)
    setAt(at + 1)
    moving.forget()
  }
  async function sort() {
    if (!policy || !decision || moving.busy) return
    const { id, rev } = policy
    const result = await moving.run({ id, rev, ...axesOf(decision), changes: {} })
    if (!result.ok) return
    const isDropped = decision === 'discard'
    setDone({ sorted: done.sorted + 1, dropped: done.dropped + (isDropped ? 1 : 0) })
    if (isDropped) onDropped(result.value)
    skip()
  }
  const answer = (given: Partial<SortAnswers>) => setAnswers((before) => ({ ...before, ...given }))
  const { busy, failure } = moving
  return {
    policy,
    at,
    total: round.length,
    answers,
    answer,
    decision,
    sort,
    skip,
    ...done,
    busy,
    failure
  }
}

/** The keys that answer: 1 and 2 the first question, 3 and 4 the second. */
const keys: Record<string, Partial<SortAnswers>> = {
  '1': { stance: 'friendly' },
  '2': { stance: 'unfriendly' },
  '3': { necessity: 'necessary' },
  '4': { necessity: 'unnecessary' }
}

/** Answers by the keys 1 to 4 wherever the focus is in the sheet; Enter on its heading puts the policy there. */
export function useSortKeys(
  { answer, sort }: Pick<SortRound, 'answer' | 'sort'>,
  heading: { readonly current: HTMLElement | null }
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const given = keys[event.key]
    if (given) answer(given)
    else if (event.key === 'Enter' && event.target === heading.current) void sort()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
