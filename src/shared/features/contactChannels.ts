import { z } from 'zod'
import { choice, line, requiredLine, text } from '../fields'
import { writes } from '../ipc'
import { listOperations, record } from '../record'

export const channelKinds = [
  'in_person',
  'phone',
  'email',
  'web_form',
  'messaging',
  'social',
  'post'
] as const
export type ChannelKind = (typeof channelKinds)[number]
/** What customers come through a channel for; each of them needs one (INV-23). */
export const channelUses = ['orders', 'questions', 'problems'] as const
export type ChannelUse = (typeof channelUses)[number]
export const replyModes = ['automatic', 'personal', 'automatic_then_personal'] as const

/** A way customers reach the business (domain.md 2.11). */
export const contactChannel = record({
  kind: choice(channelKinds),
  /** What it is called here; at first the word for its kind. */
  name: requiredLine(80),
  address: line(),
  hours: line(),
  usedFor: z.array(choice(channelUses)).max(channelUses.length),
  replyMode: choice(replyModes),
  /** What the automatic answer says; needed where one is sent. */
  autoText: text(2_000),
  answeredBy: line(120),
  /** Who answers when that person is away. */
  cover: line(120)
})
export type ContactChannel = z.output<typeof contactChannel.record>
export type ContactChannelDraft = z.output<typeof contactChannel.draft>

/** The channels a new plan begins with; their names are the words `contactChannels.kind.<kind>`. */
export const starterChannels = ['in_person', 'phone', 'email'] as const

/** A channel as it begins: answered by a person, for whatever comes. */
export function channelFor(kind: ChannelKind, name: string): ContactChannelDraft {
  return {
    kind,
    name,
    address: '',
    hours: '',
    usedFor: [...channelUses],
    replyMode: 'personal',
    autoText: '',
    answeredBy: '',
    cover: ''
  }
}

export type ChannelGap = { field: 'autoText'; code: 'required' }

/** What a channel still needs: the words of the automatic answer it sends. */
export function channelGaps(
  channel: Pick<ContactChannelDraft, 'replyMode' | 'autoText'>
): ChannelGap[] {
  const silent = channel.replyMode !== 'personal' && channel.autoText === ''
  return silent ? [{ field: 'autoText', code: 'required' }] : []
}

/** The uses no channel is marked for, of orders, questions and problems: the plan needs one for each (INV-23). */
export function uncoveredUses(
  channels: readonly Pick<ContactChannel, 'usedFor' | 'archivedAt'>[]
): ChannelUse[] {
  const covered = channels
    .filter(({ archivedAt }) => archivedAt === null)
    .flatMap(({ usedFor }) => usedFor)
  return channelUses.filter((use) => !covered.includes(use))
}

export const contactChannelOperations = {
  ...listOperations(contactChannel),
  /** Adds those of `starterChannels` that are not there, in the plan's language: for a plan begun before there were any. */
  addUsual: writes(z.void(), z.array(contactChannel.record))
}
