import { describe, expect, it } from 'vitest'
import { importPlan } from '../../../src/main/transfer/importPlan'
import { readExport } from '../../../src/main/transfer/readExport'
import { portables } from '../../../src/shared/exportFormat'
import { startApp, value } from '../../support/app'
import { note, startLog } from '../../support/contacts'
import { fileOf, problem } from '../../support/exportFiles'

const CHANNEL = '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a10'
const POLICY = '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a11'
const contactChannels = [{ id: CHANNEL, kind: 'post', name: 'Letters' }]
const policies = [{ id: POLICY, title: 'Returns' }]
const plain = {
  kind: 'complaint',
  receivedAt: '2025-06-01T08:00:00.000Z',
  channelId: CHANNEL,
  summary: 'Cold'
}
const passed1 = {
  factsText: 'x',
  listenedTick: true,
  restatedText: 'x',
  restatementConfirmed: true
}
const passed2 = {
  ...passed1,
  whatHappened: 'x',
  whatShouldHave: 'x',
  whatWentWrong: 'x',
  causeKind: 'process'
}
const passed3 = { ...passed2, options: ['x'], agreedAction: 'x', agreedBy: '2025-06-02' }
const passed4 = { ...passed3, actionTaken: 'x', causeRemoved: 'no', goodwill: 'none_deliberate' }
const resolvedAt = '2025-06-02T08:00:00.000Z'
const answered = { ...plain, kind: 'inquiry', state: 'answered', resolvedAt }

/** Contacts that break a rule, and every place with the code of what is wrong there. */
const cases: Record<string, [contact: object, ...wrong: string[]]> = {
  'neither words nor a theme': [{ ...plain, summary: '' }, 'summary textOrTheme'],
  'no channel': [{ ...plain, channelId: undefined }, 'channelId required'],
  'a channel the file has not': [{ ...plain, channelId: POLICY }, 'channelId pointsNowhere'],
  'a policy the file has not': [
    { ...plain, policyLinks: [{ policyId: POLICY }, { policyId: CHANNEL }] },
    'policyLinks.1.policyId pointsNowhere'
  ],
  'a person the file has not': [{ ...plain, handledBy: POLICY }, 'handledBy pointsNowhere'],
  'a year there is not': [
    { ...plain, receivedAt: '0025-06-01T08:00:00.000Z' },
    'receivedAt notADay'
  ],
  'a reply before it came (INV-27)': [
    { ...plain, firstReplyAt: '2025-06-01T07:59:59.999Z' },
    'firstReplyAt beforeReceived'
  ],
  'a solution before the reply (INV-27)': [
    { ...answered, firstReplyAt: '2025-06-02T08:00:00.001Z' },
    'resolvedAt beforeReply'
  ],
  'a state of another kind': [{ ...plain, state: 'thanked', resolvedAt }, 'state notThisKind'],
  'solved at no time': [{ ...answered, resolvedAt: null }, 'resolvedAt required'],
  'open and yet solved': [{ ...plain, resolvedAt }, 'resolvedAt notThisState'],
  'a step that was skipped (INV-26)': [
    { ...plain, ...passed2, state: 'step4' },
    'options required',
    'agreedAction required',
    'agreedBy required'
  ],
  'a policy as the cause, and no policy': [
    { ...plain, ...passed3, causeKind: 'policy', state: 'step4' },
    'policyLinks required'
  ],
  'a gesture of which nobody knows what': [
    { ...plain, ...passed4, goodwill: 'given', state: 'resolved', resolvedAt },
    'goodwillWhat required'
  ],
  'closed without an end': [
    { ...answered, state: 'closed' },
    'themeId required',
    'outcome required'
  ],
  'the end of another kind': [{ ...answered, outcome: 'satisfied' }, 'outcome notThisKind'],
  'a rating nobody asked for': [
    { ...plain, satisfaction: 4, satisfactionAsked: false },
    'satisfactionAsked required'
  ]
}

describe('a contact in a file that breaks a rule is refused', () => {
  it.each(Object.entries(cases))('%s', (_name, [contact, ...wrong]) => {
    const { fields = {} } = problem(fileOf({ contactChannels, policies, contacts: [contact] }))
    const places = Object.entries(fields).map(([place, { code }]) => `${place} ${code}`)
    expect(places).toEqual(wrong.map((each) => `contacts.0.${each}`))
  })

  it('one number twice in a year', () => {
    const twice = [2024, 2025, 2025].map((year) => ({ ...plain, year, sequence: 1 }))
    const { fields } = problem(fileOf({ contactChannels, contacts: twice }))
    expect(fields).toEqual({ 'contacts.2.sequence': { code: 'duplicate' } })
  })
})

function planOf(contacts: object[]) {
  const reading = readExport(fileOf({ contactChannels, policies, contacts }))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.plan
}

describe('a contact in a file written by hand', () => {
  it('gets what it leaves out: the year it came in, the next number, and a link nobody is sure of', async () => {
    const { store, api } = startApp()
    const contacts = [
      { ...plain, policyLinks: [{ policyId: POLICY }], satisfaction: 4 },
      { ...plain, summary: 'Again' }
    ]
    importPlan(store, planOf(contacts), 'add')
    const { items } = value(
      await api.contacts.list({ query: { sort: 'number' }, offset: 0, limit: 9 })
    )
    expect(items.map(({ year, sequence }) => `${year}-${sequence}`)).toEqual(['2025-2', '2025-1'])
    const { contact } = value(await api.contacts.get({ id: items[1]?.id ?? '' }))
    expect(contact).toMatchObject({
      state: 'new',
      policyLinks: [{ policyId: POLICY, followed: 'unknown' }],
      satisfactionAsked: true
    })
    expect(portables.contacts.required).toEqual(['kind', 'receivedAt', 'channelId'])
  })
})

describe('the number of a contact that comes with a file', () => {
  async function logged() {
    const app = startApp()
    await startLog(app.api)
    const first = await note(app.api, { receivedAt: '2025-03-01T08:00:00.000Z' })
    const numbers = async () => {
      const query = { sort: 'number' as const }
      const { items } = value(await app.api.contacts.list({ query, offset: 0, limit: 99 }))
      return items.map(({ year, sequence, summary }) => `${year}-${sequence} ${summary}`)
    }
    return { ...app, first, numbers }
  }

  it('stays where it is free, and gives way within its year where it is taken', async () => {
    const { store, api, numbers } = await logged()
    const coming = [
      { ...plain, year: 2025, sequence: 1, summary: 'taken' },
      { ...plain, year: 2025, sequence: 7, summary: 'free' },
      { ...plain, year: 2024, sequence: 1, summary: 'of another year' }
    ]
    expect(importPlan(store, planOf(coming), 'add')).toMatchObject({ renumbered: 1 })
    expect(await numbers()).toEqual([
      '2025-8 taken',
      '2025-7 free',
      '2025-1 The coffee was cold.',
      '2024-1 of another year'
    ])
    const next = await note(api, { receivedAt: '2025-06-02T08:00:00.000Z', summary: 'next' })
    expect([next.year, next.sequence]).toEqual([2025, 9])
  })

  it('is the plan’s own where the plan knows the contact', async () => {
    const { store, first, numbers } = await logged()
    const coming = [{ ...plain, id: first.id, year: 2024, sequence: 5, summary: 'known' }]
    expect(importPlan(store, planOf(coming), 'add')).toMatchObject({ replaced: 1, renumbered: 0 })
    expect(await numbers()).toEqual(['2025-1 known'])
  })

  it('is not given out again, also when the import was taken back', async () => {
    const { store, api } = await logged()
    importPlan(store, planOf([{ ...plain, year: 2025, sequence: 40 }]), 'add')
    value(await api.changes.undo({}))
    expect((await note(api, { receivedAt: '2025-06-02T08:00:00.000Z' })).sequence).toBe(41)
  })
})
