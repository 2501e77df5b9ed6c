import { useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import type { Decision } from '../../../shared/features/policies/schema'
import { Board } from '../../kit/Board'
import { Button } from '../../kit/Button'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { type BoardFacts, boardFacts } from './boardFacts'
import { lookAgainFoot, UnsortedFoot } from './boardFeet'
import { boardAxes, quadrantList, UNSORTED, unsortedList } from './boardPlaces'
import { SortSheet } from './SortSheet'
import { usePolicyDeeds } from './usePolicyDeeds'
import { type PolicyMoves, usePolicyMoves } from './usePolicyMoves'
import styles from './PolicyBoard.module.css'

export type PolicyBoardProps = {
  policies: readonly PolicySummary[]
  onThinkOfAnother: () => void
}

/** The policies on a cross of friendly and necessary (S4-C17 to S4-C25), with what is not sorted yet beside it. */
export function PolicyBoard({ policies, onThinkOfAnother }: PolicyBoardProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const moves = usePolicyMoves()
  const [isSorting, setSorting] = useState(false)
  // What is on its way shows where it goes, before it is saved.
  const facts = boardFacts(
    policies.map((policy) => ({ ...policy, ...moves.onTheWay.get(policy.id) }))
  )
  const { listOf, unsorted } = usePlaces(facts, onThinkOfAnother)
  return (
    <div className={styles.board}>
      <Board
        {...boardAxes(words)}
        quadrants={[
          listOf('strengthen'),
          listOf('keep_extra'),
          listOf('soften'),
          listOf('discard')
        ]}
        unsorted={{
          ...unsorted,
          foot: !readOnly && facts.unsorted.length > 0 && (
            <UnsortedFoot onSort={() => setSorting(true)} />
          )
        }}
        isReadOnly={readOnly}
        onMove={(id, place) => {
          const policy = policies.find((other) => other.id === id)
          if (policy) moveTo(moves, policy, place)
        }}
      />
      {moves.sheet}
      {isSorting && <SortSheet policies={facts.unsorted} onClose={() => setSorting(false)} />}
    </div>
  )
}

/** The places of the board, each with what can be done next at its foot. */
function usePlaces(facts: BoardFacts, onThinkOfAnother: () => void) {
  const words = useWords()
  const { today, readOnly } = usePlan()
  const setting = { words, today, deeds: usePolicyDeeds() }
  const another = !readOnly && (
    <Button look="link" onPress={onThinkOfAnother}>
      {words.format('policies.board.thinkOfAnother')}
    </Button>
  )
  return {
    listOf: (quadrant: Decision) => ({
      ...quadrantList(setting, facts, quadrant),
      foot:
        quadrant === 'keep_extra' ? another : lookAgainFoot(words, facts.quadrants[quadrant], today)
    }),
    unsorted: unsortedList(setting, facts)
  }
}

/** A place of the board is a quadrant by its decision, or the slips beside it. */
function moveTo(moves: PolicyMoves, policy: PolicySummary, place: string): void {
  if (place === UNSORTED) void moves.unsort(policy)
  else void moves.move(policy, place as Decision)
}
