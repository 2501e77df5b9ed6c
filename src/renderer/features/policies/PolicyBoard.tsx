import { useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { reviewOverdue } from '../../../shared/features/policies/rules'
import type { Decision } from '../../../shared/features/policies/schema'
import { Board } from '../../kit/Board'
import type { BoardCard, BoardList } from '../../kit/boardCards'
import { Button } from '../../kit/Button'
import { TextLink } from '../../kit/LinkButton'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { boardFacts, cardState } from './boardFacts'
import { CardMeta } from './CardMeta'
import { GonePolicies } from './GonePolicies'
import { cardStateText } from './policyWords'
import { SortSheet } from './SortSheet'
import { usePolicyDeeds } from './usePolicyDeeds'
import { usePolicyMoves } from './usePolicyMoves'
import styles from './PolicyBoard.module.css'

const UNSORTED = 'unsorted'

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
  const { quadrants, unsorted, gone } = boardFacts(withMoves())

  function move(id: string, place: string) {
    const policy = policies.find((other) => other.id === id)
    if (!policy || readOnly) return
    if (place === UNSORTED) void moves.unsort(policy)
    else void moves.move(policy, place as Decision)
  }

  /** What is on its way shows where it goes, before it is saved. */
  function withMoves(): PolicySummary[] {
    return policies.map((policy) => {
      const axes = moves.onTheWay.get(policy.id)
      return axes ? { ...policy, ...axes } : policy
    })
  }

  function cardOf(policy: PolicySummary, quadrant: Decision | null): BoardCard {
    const { id, title } = policy
    const state = cardState(policy, today)
    const said = state && cardStateText(words, state)
    const place = words.format(
      quadrant ? `policy.quadrant.${quadrant}.name` : 'policies.unsorted.title'
    )
    return {
      id,
      title: quadrant || policy.wording === '' ? title : policy.wording,
      name: said
        ? words.format('policies.board.cardWithState', { title, quadrant: place, state: said })
        : words.format('policies.board.card', { title, quadrant: place }),
      href: `/policies/${id}`,
      ...(quadrant
        ? { meta: state && <CardMeta state={state} /> }
        : { note: words.format(`policy.origin.${policy.origin}`) }),
      menu: [
        {
          id: 'drop',
          label: words.format('policies.menu.drop'),
          isDisabled: readOnly,
          onAction: () => void deeds.drop(policy)
        },
        {
          id: 'delete',
          label: words.format('policies.menu.delete'),
          isDisabled: readOnly,
          onAction: () => void deeds.remove(policy)
        }
      ]
    }
  }

  function listOf(quadrant: Decision): BoardList {
    return {
      id: quadrant,
      title: words.format(`policy.quadrant.${quadrant}.name`),
      place: words.format(`policy.quadrant.${quadrant}.axes`),
      hint:
        quadrant === 'discard'
          ? words.format('policies.board.gone', { count: gone.length })
          : words.format(`policy.quadrant.${quadrant}.action`),
      cards: quadrants[quadrant].map((policy) => cardOf(policy, quadrant)),
      after: quadrant === 'discard' ? <GonePolicies policies={gone} /> : undefined,
      foot: footOf(quadrant)
    }
  }

  function footOf(quadrant: Decision) {
    if (quadrant === 'keep_extra')
      return (
        <Button look="link" isDisabled={readOnly} onPress={onThinkOfAnother}>
          {words.format('policies.board.thinkOfAnother')}
        </Button>
      )
    const overdue = quadrants[quadrant].find((policy) => reviewOverdue(policy, today))
    return (
      overdue && (
        <TextLink href={`/policies/${overdue.id}`}>
          {words.format('policies.board.lookAgain', { title: overdue.title })}
        </TextLink>
      )
    )
  }

  const [discard, soften, strengthen, keepExtra] = [
    listOf('discard'),
    listOf('soften'),
    listOf('strengthen'),
    listOf('keep_extra')
  ]
  return (
    <div className={styles.board}>
      <Board
        columns={[
          { label: words.format('policy.necessity.necessary') },
          { label: words.format('policy.necessity.unnecessary') }
        ]}
        rows={[
          {
            label: words.format('policy.stance.friendly'),
            hint: words.format('policy.stance.friendly.meaning')
          },
          {
            label: words.format('policy.stance.unfriendly'),
            hint: words.format('policy.stance.unfriendly.meaning')
          }
        ]}
        quadrants={[strengthen, keepExtra, soften, discard]}
        unsorted={{
          id: UNSORTED,
          title: words.format('policies.unsorted.title'),
          place: words.format('policies.unsorted.title'),
          hint: words.format(
            unsorted.length === 0 ? 'policies.unsorted.none' : 'policy.question.test'
          ),
          cards: unsorted.map((policy) => cardOf(policy, null)),
          foot: unsorted.length > 0 && (
            <div className={styles.sorting}>
              <Button low isDisabled={readOnly} onPress={() => setSorting(true)}>
                {words.format('policies.unsorted.sort')}
              </Button>
              <p className={styles.keys}>{words.format('policies.unsorted.keys')}</p>
            </div>
          )
        }}
        onMove={move}
      />
      {moves.sheet}
      {isSorting && <SortSheet policies={unsorted} onClose={() => setSorting(false)} />}
    </div>
  )
}
