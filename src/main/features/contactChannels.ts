import {
  channelFor,
  channelGaps,
  contactChannel,
  type contactChannelOperations,
  starterChannels
} from '../../shared/features/contactChannels'
import type { Handlers } from '../../shared/ipc'
import type { Words } from '../../shared/words'
import { listHandlers } from '../database/listHandlers'
import { type Store, table } from '../database/table'

/** The table of the ways customers reach the business (domain.md 2.11). */
export function contactChannels(store: Store) {
  return table(store, 'contactChannels', contactChannel, (item) => item.name)
}
type ContactChannels = ReturnType<typeof contactChannels>

/** The channels a new plan begins with, named in its language. */
export function addStarterChannels(rows: ContactChannels, words: Words): void {
  for (const kind of starterChannels)
    rows.create(channelFor(kind, words.format(`contactChannels.kind.${kind}`)))
}

export function contactChannelHandlers(
  store: Store,
  rows: ContactChannels
): Handlers<typeof contactChannelOperations> {
  return listHandlers(store, rows, {
    gaps: channelGaps,
    usedIn: [
      ['contacts', 'channelId'],
      ['serviceStandards', 'channelId']
    ]
  })
}
