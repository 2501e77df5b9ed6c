import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Policy, PolicyFields } from '../../../shared/features/policies/schema'
import type { Failure, Result } from '../../../shared/result'
import { api } from '../../api'
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

/** The sentence at a field of the page for a refused save; only refusals of that very field. */
export function useFieldError() {
  const words = useWords()
  return (field: keyof PolicyFields, failure: Failure | null): string | undefined => {
    const code = failure?.fields?.[`changes.${field}`] ?? failure?.fields?.[field]
    return code && fieldText(words, code, ownFieldWords(words, field))
  }
}

export type Together = {
  /** The policy with what is chosen and not yet accepted. */
  now: Policy
  change: SavePolicy
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

/**
 * Fields that hold only together, such as “no compromise possible” and why: what main refuses stays on screen and is
 * sent again with the next of them, until it holds.
 */
export function useTogether(policy: Policy, save: SavePolicy): Together {
  const [pending, setPending] = useState<PolicyChanges>({})
  const [failure, setFailure] = useState<Failure | null>(null)
  // Two fields may change before the page is drawn again.
  const newest = useRef<PolicyChanges>({})
  const keep = (changes: PolicyChanges) => {
    newest.current = changes
    setPending(changes)
  }
  return {
    now: { ...policy, ...pending },
    change: async (changes) => {
      const all = { ...newest.current, ...changes }
      keep(all)
      const result = await save(all)
      setFailure(result.ok ? null : result.failure)
      if (result.ok && newest.current === all) keep({})
      return result
    },
    failure
  }
}
