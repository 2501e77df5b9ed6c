import { api } from '../../api'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'

/** Everyone who can handle something: the owner, and whoever works here; just the owner where nobody does. */
export function usePeople(): { value: string; label: string }[] {
  const words = useWords()
  const profile = valueOf(useRead(api.businessProfile.get, undefined))
  const members = valueOf(useRead(api.staffMembers.list, undefined)) ?? []
  const owner = { value: 'owner', label: profile?.ownerName || words.format('contacts.owner') }
  if (!profile?.hasStaff) return [owner]
  return [
    owner,
    ...members
      .filter(({ archivedAt }) => archivedAt === null)
      .map(({ id, name }) => ({ value: id, label: name }))
  ]
}
