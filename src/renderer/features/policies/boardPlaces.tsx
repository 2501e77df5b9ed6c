import type { PolicySummary } from '../../../shared/features/policies/operations'
import type { Decision } from '../../../shared/features/policies/schema'
import type { Words } from '../../../shared/words'
import type { BoardProps } from '../../kit/Board'
import type { BoardCard, BoardList } from '../../kit/boardCards'
import { type BoardFacts, cardState } from './boardFacts'
import { CardMeta } from './CardMeta'
import { GonePolicies } from './GonePolicies'
import { policyRowMenu } from './policyRowMenu'
import { cardStateText, shortText } from './policyWords'
import type { PolicyDeeds } from './usePolicyDeeds'

/** The place of the board for what is not sorted yet; the others are named by their decision. */
export const UNSORTED = 'unsorted'

/** The longest beginning of a policy on a slip, in characters. */
const SLIP_SHOWN = 240

/** What the places of the board are drawn with. */
export type BoardSetting = {
  words: Words
  today: string
  deeds: PolicyDeeds
}

/** A quadrant with its rows; the barrier also shows what is gone already. */
export function quadrantList(
  setting: BoardSetting,
  facts: BoardFacts,
  quadrant: Decision
): Omit<BoardList, 'foot'> {
  const { words } = setting
  const isBarrier = quadrant === 'discard'
  return {
    id: quadrant,
    title: words.format(`policy.quadrant.${quadrant}.name`),
    place: words.format(`policy.quadrant.${quadrant}.axes`),
    hint: isBarrier
      ? words.format('policies.board.gone', { count: facts.gone.length })
      : words.format(`policy.quadrant.${quadrant}.action`),
    cards: facts.quadrants[quadrant].map((policy) => cardOf(setting, policy, quadrant)),
    after: isBarrier ? <GonePolicies policies={facts.gone} /> : undefined
  }
}

/** The slips beside the board, with the question that sorts them. */
export function unsortedList(
  setting: BoardSetting,
  { unsorted }: BoardFacts
): Omit<BoardList, 'foot'> {
  const { words } = setting
  const title = words.format('policies.unsorted.title')
  return {
    id: UNSORTED,
    title,
    place: title,
    hint: words.format(unsorted.length === 0 ? 'policies.unsorted.none' : 'policy.question.test'),
    cards: unsorted.map((policy) => cardOf(setting, policy, null))
  }
}

function cardOf(
  setting: BoardSetting,
  policy: PolicySummary,
  quadrant: Decision | null
): BoardCard {
  const { words, today } = setting
  const { id, title, wording, origin } = policy
  const state = cardState(policy, today)
  return {
    id,
    title: quadrant || wording === '' ? title : shortText(wording, SLIP_SHOWN),
    name: cardName(words, policy, quadrant, today),
    href: `/policies/${id}`,
    ...(quadrant
      ? { meta: state && <CardMeta state={state} /> }
      : { note: words.format(`policy.origin.${origin}`) }),
    menu: policyRowMenu(words, policy, setting.deeds)
  }
}

/** All a screen reader says of a row: title, place, and what is out of the ordinary. */
function cardName(
  words: Words,
  policy: PolicySummary,
  quadrant: Decision | null,
  today: string
): string {
  const state = cardState(policy, today)
  const named = {
    title: policy.title,
    quadrant: words.format(
      quadrant ? `policy.quadrant.${quadrant}.name` : 'policies.unsorted.title'
    )
  }
  return state
    ? words.format('policies.board.cardWithState', { ...named, state: cardStateText(words, state) })
    : words.format('policies.board.card', named)
}

/** The axes in words: over the columns, and beside the rows with what they mean. */
export function boardAxes(words: Words): Pick<BoardProps, 'columns' | 'rows'> {
  const row = (stance: 'friendly' | 'unfriendly') => ({
    label: words.format(`policy.stance.${stance}`),
    hint: words.format(`policy.stance.${stance}.meaning`)
  })
  return {
    columns: [
      { label: words.format('policy.necessity.necessary') },
      { label: words.format('policy.necessity.unnecessary') }
    ],
    rows: [row('friendly'), row('unfriendly')]
  }
}
