import { samplePlan } from '../../../src/shared/sample/samplePlan'
import type { ContactKind, ContactState } from '../../../src/shared/features/contacts/schema'
import { answers, MORNING, startApp, type TestApp, value } from '../../support/app'

/** A plan of one's own, as first run leaves it: six themes, three channels, nothing in the log. */
export async function freshPlan(): Promise<TestApp> {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  return app
}

/** The sample business with its whole log, as the plan that is open. */
export function sampleApp(): TestApp {
  const app = startApp()
  app.store.journal.run('start.openSample', () => {
    for (const [feature, records] of Object.entries(samplePlan('en')))
      for (const record of [records].flat()) app.store.tables.get(feature)?.insert(record as never)
  })
  return app
}

/** Something a customer said, noted this morning by phone. */
export async function noted(
  app: TestApp,
  summary: string,
  {
    kind = 'complaint' as ContactKind,
    customerText = '',
    firstReplyAt = null as string | null
  } = {}
) {
  const [theme] = value(await app.api.themes.list())
  const channels = value(await app.api.contactChannels.list())
  const contact = value(
    await app.api.contacts.create({
      kind,
      summary,
      customerText,
      customerId: null,
      receivedAt: MORNING,
      channelId: channels.find((channel) => channel.kind === 'phone')?.id ?? '',
      themeId: theme?.id ?? null,
      receivedBy: null,
      handledBy: null
    })
  )
  if (firstReplyAt === null) return contact
  const { id, rev } = contact
  return value(await app.api.contacts.update({ id, rev, changes: { firstReplyAt } }))
}

/** All that the four steps ask for. */
export const filled = {
  factsText: 'The tap drips.',
  listenedTick: true,
  restatedText: 'It drips and keeps you awake.',
  restatementConfirmed: true,
  whatHappened: 'The washer was old.',
  whatShouldHave: 'A new washer.',
  whatWentWrong: 'Nobody looked.',
  causeKind: 'process' as const,
  options: ['A new washer', 'A new tap'],
  agreedAction: 'A new tap',
  agreedBy: '2026-01-09',
  actionTaken: 'Put in a new tap.',
  causeRemoved: 'yes' as const,
  goodwill: 'none_deliberate' as const
}

/** A complaint in some state, with everything filled in on the way. */
export async function complaintIn(app: TestApp, to: ContactState) {
  const { id, rev } = await noted(app, 'The tap drips', { firstReplyAt: MORNING })
  const changes = { ...filled, ...(to === 'closed' && { outcome: 'satisfied' as const }) }
  return value(await app.api.contacts.advance({ id, rev, to, changes, replyNow: false }))
}
