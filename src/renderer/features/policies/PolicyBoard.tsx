import { useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import type { Decision } from '../../../shared/features/policies/schema'
import { Board } from '../../kit/Board'
import { Button } from '../../kit/Button'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { boardFacts } from './boardFacts'
import { lookAgainFoot, UnsortedFoot } from './boardFeet'
import { boardAxes, quadrantList, UNSORTED, unsortedList } from './boardPlaces'
import { SortSheet } from './SortSheet'
import { usePolicyDeeds } from './usePolicyDeeds'
import { usePolicyMoves } from './usePolicyMoves'
import styles from './PolicyBoard.module.css'

export type PolicyBoardProps = {
  policies: readonly PolicySummary[]
  onThinkOfAnother: () => void
}

/** The policies on a cross of friendly and necessary (S4-C17 to S4-C25), with what is not sorted yet beside it. */
export function PolicyBoard({ policies, onThinkOfAnother }: PolicyBoardProps) {
  const words = useWords()
  const { today, readOnly } = usePlan()
  const moves = usePolicyMoves()
  const deeds = usePolicyDeeds()
  const [isSorting, setSorting] = useState(false)
  // What is on its way shows where it goes, before it is saved.
  const facts = boardFacts(
    policies.map((policy) => ({ ...policy, ...moves.onTheWay.get(policy.id) }))
  )
  const setting = { words, today, readOnly, deeds }
  const listOf = (quadrant: Decision) => ({
    ...quadrantList(setting, facts, quadrant),
    foot:
      quadrant === 'keep_extra' ? (
        <Button look="link" isDisabled={readOnly} onPress={onThinkOfAnother}>
          {words.format('policies.board.thinkOfAnother')}
        </Button>
      ) : (
        lookAgainFoot(words, facts.quadrants[quadrant], today)
      )
  })

  function move(id: string, place: string) {
    const policy = policies.find((other) => other.id === id)
    if (!policy || readOnly) return
    if (place === UNSORTED) void moves.unsort(policy)
    else void moves.move(policy, place as Decision)
  }
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
          ...unsortedList(setting, facts),
          foot: facts.unsorted.length > 0 && <UnsortedFoot onSort={() => setSorting(true)} />
        }}
        onMove={move}
      />
      {moves.sheet}
      {isSorting && <SortSheet policies={facts.unsorted} onClose={() => setSorting(false)} />}
    </div>
  )
}
