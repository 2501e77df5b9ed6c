import { useState } from 'react'
import { activationGaps, type PolicyGap } from '../../../shared/features/policies/rules'
import type { Policy } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { flushAutosaves } from '../../kit/autosave'
import { inOrder } from './demands'

/** What stands between a draft and its coming into force, once that was asked; what is mended goes by itself. */
export function useActivation(policy: Policy, onReady: () => void) {
  const [attempt, setAttempt] = useState(0)
  const notYetInForce = policy.status === 'draft' || policy.status === 'idea'
  const gaps: PolicyGap[] = attempt === 0 || !notYetInForce ? [] : inOrder(activationGaps(policy))

  /** Asks for it; what is still being typed counts too. */
  async function activate() {
    await flushAutosaves()
    const newest = await api.policies.get({ id: policy.id })
    if (newest.ok && activationGaps(newest.value).length === 0) onReady()
    else setAttempt((count) => count + 1)
  }
  return { attempt, gaps, activate }
}
