import { type ReactNode, useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { axesOf } from '../../../shared/features/policies/rules'
import type { Decision, Policy } from '../../../shared/features/policies/schema'
import type { Result } from '../../../shared/result'
import { api } from '../../api'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { type Answers, stillMissing } from './demands'
import { type AskedMove, DemandsSheet } from './DemandsSheet'
import { focusPolicy } from './focusPolicy'

/** What a move needs to know of a policy. */
export type Movable = Pick<PolicySummary, 'id' | 'rev' | 'title'>

type Axes = ReturnType<typeof axesOf>

export type PolicyMoves = {
  /** Puts a policy into a quadrant; asks first for what that demands, and drops a barrier at once. */
  move: (policy: Movable, decision: Decision) => Promise<void>
  unsort: (policy: Movable) => Promise<void>
  /** Where a policy shows while its move is being saved. */
  onTheWay: ReadonlyMap<string, Axes>
  /** The sheet that asks, while there is something to ask. */
  sheet: ReactNode
}

/** Moves on the board, from wherever they are asked for: pointer, keyboard, menu or the policy's own page. */
export function usePolicyMoves(): PolicyMoves {
  const words = useWords()
  const tell = useTold()
  const moving = useWrite(api.policies.move)
  const unsorting = useWrite(api.policies.unsort)
  const [asked, setAsked] = useState<AskedMove | null>(null)
  const [onTheWay, setOnTheWay] = useState<ReadonlyMap<string, Axes>>(new Map())

  async function write(policy: Movable, decision: Decision, answers: Partial<Answers>) {
    setOnTheWay((ways) => new Map(ways).set(policy.id, axesOf(decision)))
    const { id, rev } = policy
    const result = await moving.run({ id, rev, ...axesOf(decision), changes: answers })
    setOnTheWay((ways) => new Map([...ways].filter(([moved]) => moved !== id)))
    if (result.ok) {
      tell(toldOf(policy, decision), { undo: true })
      focusPolicy(id)
    }
    return result
  }

  function toldOf({ title }: Movable, decision: Decision): string {
    if (decision === 'discard') return words.format('policies.told.dropped', { title })
    const quadrant = words.format(`policy.quadrant.${decision}.name`)
    return words.format('policies.told.moved', { title, quadrant })
  }

  async function move(movable: Movable, decision: Decision) {
    const read = await api.policies.get({ id: movable.id })
    if (!read.ok) return tell(failureText(words, read.failure))
    const policy = read.value
    if (decision !== 'discard' && stillMissing(policy, {}, decision).length > 0)
      return setAsked({ policy, decision, changedMeanwhile: false })
    const result = await write(policy, decision, {})
    if (!result.ok) tell(failureText(words, result.failure))
  }

  async function answer(move: AskedMove, answers: Partial<Answers>): Promise<Result<Policy>> {
    const result = await write(move.policy, move.decision, answers)
    if (result.ok) {
      setAsked(null)
      return result
    }
    // Changed elsewhere meanwhile: what was typed stays in the sheet, over the policy as it is now.
    const newest =
      result.failure.code === 'conflict' && (await api.policies.get({ id: move.policy.id }))
    if (newest && newest.ok) setAsked({ ...move, policy: newest.value, changedMeanwhile: true })
    return result
  }

  async function unsort(policy: Movable) {
    const result = await unsorting.run({ id: policy.id, rev: policy.rev })
    if (result.ok)
      tell(words.format('policies.told.unsorted', { title: policy.title }), { undo: true })
    else tell(failureText(words, result.failure))
  }

  const sheet = asked && (
    <DemandsSheet
      key={asked.policy.id}
      asked={asked}
      onMove={(answers) => answer(asked, answers)}
      onClose={() => {
        setAsked(null)
        tell(words.format('policies.told.notMoved', { title: asked.policy.title }))
      }}
    />
  )
  return { move, unsort, onTheWay, sheet }
}
