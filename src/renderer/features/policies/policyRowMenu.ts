import type { PolicySummary } from '../../../shared/features/policies/operations'
import type { Words } from '../../../shared/words'
import type { MenuEntry } from '../../kit/MenuButton'
import type { PolicyDeeds } from './usePolicyDeeds'

/** What can be done to a policy from its row, on the board and in the list, beside opening it. */
export function policyRowMenu(
  words: Words,
  policy: PolicySummary,
  deeds: PolicyDeeds
): readonly MenuEntry[] {
  const remove: MenuEntry = {
    id: 'delete',
    label: words.format('policies.menu.delete'),
    rowKey: 'Delete',
    onAction: () => void deeds.remove(policy)
  }
  if (policy.status === 'retired') {
    const label = words.format('policy.bringBack')
    return [{ id: 'bringBack', label, onAction: () => void deeds.bringBack(policy) }, remove]
  }
  return [
    {
      id: 'rename',
      label: words.format('policy.rename'),
      rowKey: 'F2',
      onAction: () => deeds.rename(policy)
    },
    {
      id: 'drop',
      label: words.format('policies.menu.drop'),
      onAction: () => void deeds.drop(policy)
    },
    remove
  ]
}
