import {
  channelFor,
  channelGaps,
  type ContactChannel,
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
  return table(store, 'contactChannels', contactChannel, (item) => item.name, {
    shelf: 6,
    textsOf: ({ name, address }) => [name, address]
  })
}
type ContactChannels = ReturnType<typeof contactChannels>

/** Adds the channels a new plan begins with, named in its language; of a kind that is there none is added. */
export function addStarterChannels(rows: ContactChannels, words: Words): ContactChannel[] {
  const known = new Set(
    rows
      .list()
      .filter(({ archivedAt }) => archivedAt === null)
      .map(({ kind }) => kind)
  )
  return starterChannels
    .filter((kind) => !known.has(kind))
    .map((kind) => rows.create(channelFor(kind, words.format(`contactChannels.kind.${kind}`))))
}

export function contactChannelHandlers(
  store: Store,
  rows: ContactChannels,
  /** The words of the plan's language. */
  words: () => Words
): Handlers<typeof contactChannelOperations> {
  return {
    ...listHandlers(store, rows, {
      gaps: channelGaps,
      usedIn: [
        ['contacts', 'channelId'],
        ['serviceStandards', 'channelId']
      ]
    }),
    addUsual: () => addStarterChannels(rows, words())
  }
}
