import { decisionFor, inForce } from '../../../shared/features/policies/rules'
import { decisions, type Policy } from '../../../shared/features/policies/schema'
import type { Words } from '../../../shared/words'
import { focusField } from '../../kit/ErrorSummary'
import type { MenuEntry, MenuGroup } from '../../kit/MenuButton'
import { policyFieldId } from './PolicyTextField'
import type { PolicyMoves } from './usePolicyMoves'

export type PolicyMenuDeeds = { moves: PolicyMoves; onDrop: () => void; onDelete: () => void }

/** What can be done to a policy beside the next thing; a dropped one can only be deleted. */
export function policyMenu(words: Words, policy: Policy, deeds: PolicyMenuDeeds): MenuGroup[] {
  const remove = {
    id: 'delete',
    label: words.format('policies.menu.delete'),
    onAction: deeds.onDelete
  }
  if (policy.status === 'retired') return [{ id: 'end', entries: [remove] }]
  const rename = {
    id: 'rename',
    label: words.format('policy.rename'),
    // The closing menu gives the focus back first.
    onAction: () => setTimeout(() => focusField(policyFieldId('title')))
  }
  const drop = { id: 'drop', label: words.format('policies.menu.drop'), onAction: deeds.onDrop }
  return [
    { id: 'title', entries: [rename] },
    {
      id: 'move',
      heading: words.format('policies.menu.moveTo'),
      entries: placeEntries(words, policy, deeds.moves)
    },
    { id: 'end', entries: [drop, remove] }
  ]
}

/** The other places; a barrier is dropped instead, and what is in force stays sorted. */
function placeEntries(words: Words, policy: Policy, moves: PolicyMoves): MenuEntry[] {
  const decision = decisionFor(policy.stance, policy.necessity)
  const places = decisions
    .filter((other) => other !== decision && other !== 'discard')
    .map((other) => ({
      id: other,
      label: words.format(`policy.quadrant.${other}.name`),
      onAction: () => void moves.move(policy, other)
    }))
  if (inForce(policy) || decision === null) return places
  const unsort = {
    id: 'unsort',
    label: words.format('policies.unsorted.title'),
    onAction: () => void moves.unsort(policy)
  }
  return [...places, unsort]
}
