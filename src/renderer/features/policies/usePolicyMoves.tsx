import { type ReactNode, useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { axesOf, inForce } from '../../../shared/features/policies/rules'
import type { Decision, Policy } from '../../../shared/features/policies/schema'
import type { Result } from '../../../shared/result'
import type { Words } from '../../../shared/words'
import { api } from '../../api'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { type Answers, stillMissing } from './demands'
import { DemandsSheet } from './DemandsSheet'
import { focusPolicy } from './focusPolicy'
import type { AskedMove } from './useDemands'

/** What a move needs to know of a policy. */
export type Movable = Pick<PolicySummary, 'id' | 'rev' | 'title' | 'status'>

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
  const unsort = useUnsort()
  const { write, onTheWay } = useWriteMove()
  const [asked, setAsked] = useState<AskedMove | null>(null)

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
    if (result.ok) setAsked(null)
    else if (result.failure.code === 'conflict') {
      // Changed elsewhere meanwhile: what was typed stays in the sheet, over the policy as it is now.
      const newest = await api.policies.get({ id: move.policy.id })
      if (newest.ok) setAsked({ ...move, policy: newest.value, changedMeanwhile: true })
    }
    return result
  }

  function leave({ policy: { title } }: AskedMove) {
    setAsked(null)
    tell(words.format('policies.told.notMoved', { title }))
  }
  const sheet = asked && (
    <DemandsSheet
      key={asked.policy.id}
      asked={asked}
      onMove={(answers) => answer(asked, answers)}
      onClose={() => leave(asked)}
    />
  )
  return { move, unsort, onTheWay, sheet }
}

/** Writes a move: the policy shows in its new place at once, and what was done is told with a way back. */
function useWriteMove() {
  const words = useWords()
  const tell = useTold()
  const moving = useWrite(api.policies.move)
  const [onTheWay, setOnTheWay] = useState<ReadonlyMap<string, Axes>>(new Map())

  async function write({ id, rev, title }: Movable, to: Decision, answers: Partial<Answers>) {
    setOnTheWay((ways) => new Map(ways).set(id, axesOf(to)))
    const result = await moving.run({ id, rev, ...axesOf(to), changes: answers })
    setOnTheWay((ways) => new Map([...ways].filter(([moved]) => moved !== id)))
    if (result.ok) {
      tell(movedText(words, title, to), { undo: true })
      focusPolicy(id)
    }
    return result
  }
  return { write, onTheWay }
}

function movedText(words: Words, title: string, to: Decision): string {
  if (to === 'discard') return words.format('policies.told.dropped', { title })
  const quadrant = words.format(`policy.quadrant.${to}.name`)
  return words.format('policies.told.moved', { title, quadrant })
}

/** Takes a policy off the cross again; what is in force stays sorted. */
function useUnsort(): PolicyMoves['unsort'] {
  const words = useWords()
  const tell = useTold()
  const unsorting = useWrite(api.policies.unsort)
  return async ({ id, rev, title, status }) => {
    if (inForce({ status })) return tell(words.format('policies.told.staysSorted', { title }))
    const result = await unsorting.run({ id, rev })
    if (!result.ok) return tell(failureText(words, result.failure))
    tell(words.format('policies.told.unsorted', { title }), { undo: true })
    focusPolicy(id)
  }
}
