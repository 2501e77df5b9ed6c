import {
  staffMember,
  staffMemberGaps,
  type staffMemberOperations
} from '../../shared/features/staffMembers'
import type { Handlers } from '../../shared/ipc'
import { listHandlers } from '../database/listHandlers'
import { type Store, table } from '../database/table'

/** The table of the people who work here (domain.md 2.17). */
export function staffMembers(store: Store) {
  return table(store, 'staffMembers', staffMember, (item) => item.name, {
    shelf: 8,
    textsOf: ({ name, role }) => [name, role]
  })
}

export function staffMemberHandlers(
  store: Store,
  rows: ReturnType<typeof staffMembers>
): Handlers<typeof staffMemberOperations> {
  return listHandlers(store, rows, {
    gaps: staffMemberGaps,
    usedIn: [
      ['contacts', 'receivedBy'],
      ['contacts', 'handledBy'],
      ['actions', 'who']
    ]
  })
}
