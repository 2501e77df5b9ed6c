import { isHere } from '../../shared/features/staffMembers'
import { api } from '../api'
import { useRead, valueOf } from '../shell/calls'
import { usePlan } from '../shell/plan'
import { useWords } from '../shell/words'

export type Person = { value: string; label: string }

export type People = {
  /** Who can be given something to do: the owner, and everyone who is still here. */
  here: readonly Person[]
  /** The name of a person, also of one who has left. */
  nameOf: (person: string) => string
}

/** The people in the business, the owner first. */
export function usePeople(): People {
  const words = useWords()
  const { today } = usePlan()
  const ownerName = valueOf(useRead(api.businessProfile.get, undefined))?.ownerName ?? ''
  const staff = valueOf(useRead(api.staffMembers.list, undefined)) ?? []
  const owner = {
    value: 'owner',
    label: ownerName === '' ? words.format('records.owner') : ownerName
  }
  const others = staff
    .filter((member) => isHere(member, today))
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((one, other) => one.label.localeCompare(other.label, words.locale))
  return {
    here: [owner, ...others],
    nameOf: (person) =>
      person === 'owner' ? owner.label : (staff.find(({ id }) => id === person)?.name ?? '')
  }
}
