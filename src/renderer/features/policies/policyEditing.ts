import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Display, Policy, PolicyFields } from '../../../shared/features/policies/schema'
import type { Failure, Result } from '../../../shared/result'
import { api } from '../../api'
import { useLeftBehind } from '../../kit/leftBehind'
import { readAgain, useWrite } from '../../shell/calls'
import { failureText, fieldText } from '../../shell/failures'
import { useInTurn } from '../../shell/inTurn'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { ownFieldWords } from './policyWords'

/** Whether a policy can only be read: a plan that cannot be written, or a policy that was dropped. */
export function useLocked({ status }: Pick<Policy, 'status'>): boolean {
  return usePlan().readOnly || status === 'retired'
}

/** Whether there is nothing to show of these fields: a policy that can only be read shows no empty places to write in. */
export function useNothingThere(
  policy: Policy
): (...fields: readonly (keyof PolicyFields)[]) => boolean {
  const isLocked = useLocked(policy)
  return (...fields) => isLocked && fields.every((field) => isBlank(policy[field]))
}

const isBlank = (value: unknown) =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

export type PolicyChanges = Partial<PolicyFields>
/** Saves fields of the policy on screen, one call after the other. */
export type SavePolicy = (changes: PolicyChanges) => Promise<Result<Policy>>

/**
 * How the page of a policy saves: in turn, and where the policy was changed elsewhere meanwhile, once more over what
 * it is now. What was typed stays, and the owner is told.
 */
export function useSavePolicy(policy: Policy): SavePolicy {
  const words = useWords()
  const tell = useTold()
  const queries = useQueryClient()
  const updating = useWrite(api.policies.update)
  const { id } = policy
  return useInTurn(
    policy,
    async (rev, changes: PolicyChanges) => {
      const result = await updating.run({ id, rev, changes })
      // Deleted meanwhile: reading again turns the page into one that says so.
      if (!result.ok && result.failure.code === 'not-found') await readAgain(queries, ['policies'])
      return result
    },
    { read: () => api.policies.get({ id }), kept: () => tell(words.format('policy.conflict')) }
  )
}

/** A field of the page, or a part of one of the places where customers see the policy. */
type FieldPath = keyof PolicyFields | `displays.${number}.${keyof Display}`

/** The sentence at a field of the page for a refused save; only refusals of that very field. */
export function useFieldError() {
  const words = useWords()
  return (field: FieldPath, failure: Failure | null): string | undefined => {
    const code = failure?.fields?.[`changes.${field}`] ?? failure?.fields?.[field]
    return code && fieldText(words, code, ownFieldWords(words, field))
  }
}

export type Together = {
  /** The policy with what is chosen and not yet accepted. */
  now: Policy
  /** For a text, which says itself when it cannot be saved. */
  change: SavePolicy
  /** For a choice: says so when it cannot be saved for a reason of its own. */
  choose: (changes: PolicyChanges) => void
  failure: Failure | null
}

/** The sentence where a field's own save was refused for something else that the policy lacks. */
export function useOtherError() {
  const words = useWords()
  return (failure: Failure | null): string | undefined => {
    if (failure?.code !== 'invalid') return undefined
    const [path, code] = Object.entries(failure.fields ?? {})[0] ?? []
    if (!path || !code) return failureText(words, failure)
    return fieldText(words, code, ownFieldWords(words, path.replace(/^changes\./, '')))
  }
}

/** Fields of a policy that hold only together. */
export type Rows = 'reason' | 'compromise' | 'customers' | 'topic' | 'goodwill' | 'dates'

type Pending = { changes: PolicyChanges; failure: Failure | null }
const nothing: Pending = { changes: {}, failure: null }

/**
 * Fields that hold only together, such as “no compromise possible” and why: what is not allowed stays on screen, also
 * when one comes back to it, and is sent again with the next of them, until it holds. A choice that could not be
 * written goes back.
 */
export function useTogether(policy: Policy, save: SavePolicy, rows: Rows): Together {
  const [left, leave] = useLeftBehind<Pending>(`policies.${policy.id}.rows.${rows}`)
  const pending = left ?? nothing
  // Two fields may change before the page is drawn again.
  const newest = useRef(pending.changes)
  const change: SavePolicy = async (changes) => {
    const before = newest.current
    const all = { ...before, ...changes }
    const keep = (now: PolicyChanges, failure: Failure | null) => {
      newest.current = now
      leave(Object.keys(now).length === 0 ? undefined : { changes: now, failure })
    }
    keep(all, pending.failure)
    const result = await save(all)
    if (newest.current !== all) return result
    if (result.ok) keep({}, null)
    else if (result.failure.code === 'invalid') keep(all, result.failure)
    else keep(before, pending.failure)
    return result
  }
  const choose = useSayingWhy(change)
  return { now: { ...policy, ...pending.changes }, change, choose, failure: pending.failure }
}

/** Saves a choice; what is not allowed is said at its field, anything else at the foot of the window. */
function useSayingWhy(save: SavePolicy): (changes: PolicyChanges) => void {
  const words = useWords()
  const tell = useTold()
  return (changes) => {
    const say = async () => {
      const result = await save(changes)
      if (!result.ok && result.failure.code !== 'invalid') tell(failureText(words, result.failure))
    }
    void say()
  }
}
