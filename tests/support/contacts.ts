import type { Contact, ContactFields } from '../../src/shared/features/contacts/schema'
import { answers, type startApp, value } from './app'

type Api = ReturnType<typeof startApp>['api']

/** A complaint as quick entry sends it, but for its channel. */
export const newContact = {
  kind: 'complaint',
  receivedAt: '2026-01-05T08:00:00.000Z',
  summary: 'The coffee was cold.',
  themeId: null,
  customerId: null,
  customerText: '',
  receivedBy: null,
  handledBy: null
} as const

/** Everything the four steps ask for. */
export const fourSteps = {
  factsText: 'Served at ten past nine, lukewarm.',
  listenedTick: true,
  restatedText: 'You waited, and then it was cold.',
  restatementConfirmed: true,
  whatHappened: 'It stood on the counter.',
  whatShouldHave: 'Brought at once.',
  whatWentWrong: 'Nobody was at the counter.',
  causeKind: 'process',
  options: ['A fresh one', 'The money back'],
  agreedAction: 'A fresh one, at once.',
  agreedBy: '2026-01-05',
  actionTaken: 'A fresh one was brought.',
  causeRemoved: 'yes',
  goodwill: 'none_deliberate'
} as const satisfies Partial<ContactFields>

/** A plan to log in: begun, with its first channel and theme by id. */
export async function startLog(api: Api): Promise<{ channelId: string; themeId: string }> {
  value(await api.businessProfile.start(answers))
  const [[channel], [theme]] = [
    value(await api.contactChannels.list()),
    value(await api.themes.list())
  ]
  return { channelId: channel?.id ?? '', themeId: theme?.id ?? '' }
}

/** Notes a contact in a plan that was begun. */
export async function note(
  api: Api,
  fields: Partial<Parameters<Api['contacts']['create']>[0]> = {}
): Promise<Contact> {
  const [channel] = value(await api.contactChannels.list())
  return value(
    await api.contacts.create({ ...newContact, channelId: channel?.id ?? '', ...fields })
  )
}
