import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContactQuery } from '../../../src/shared/features/contacts/operations'
import { isOpen } from '../../../src/shared/features/contacts/rules'
import { matchesWords } from '../../../src/shared/fold'
import { startApp, value } from '../../support/app'
import { fourSteps, note, startLog } from '../../support/contacts'
import { newPolicy } from '../../support/policies'
import { patience, runs } from '../../support/plans'

const at = (hour: number) => `2026-01-05T0${hour}:00:00.000Z`

async function startedLog() {
  const app = startApp()
  const begun = await startLog(app.api)
  const list = async (query: ContactQuery, offset = 0, limit = 200) =>
    value(await app.api.contacts.list({ query, offset, limit }))
  const said = async (query: ContactQuery) => (await list(query)).items.map((item) => item.summary)
  return { ...app, ...begun, list, said }
}

describe('the log', () => {
  it('shows the open ones first, the oldest of them first, then the solved, the newest first', async () => {
    const { api, said, list } = await startedLog()
    for (const hour of [5, 3, 7, 4]) {
      const { id } = await note(api, { summary: `At ${hour}`, receivedAt: at(hour) })
      if (hour === 3 || hour === 4)
        value(
          await api.contacts.advance({
            id,
            rev: 1,
            to: 'resolved',
            changes: fourSteps,
            replyNow: true
          })
        )
    }
    expect(await said({})).toEqual(['At 5', 'At 7', 'At 4', 'At 3'])
    expect(await said({ sort: 'newest' })).toEqual(['At 7', 'At 5', 'At 4', 'At 3'])
    expect(await said({ sort: 'oldest' })).toEqual(['At 3', 'At 4', 'At 5', 'At 7'])
    expect(await said({ sort: 'number' })).toEqual(['At 4', 'At 7', 'At 3', 'At 5'])
    const page = await list({}, 1, 2)
    expect([page.total, page.open, page.items.map(({ summary }) => summary)]).toEqual([
      4,
      2,
      ['At 7', 'At 4']
    ])
    expect((await list({}, 9)).items).toEqual([])
  })

  it('is narrowed by kind, state, theme, channel, customer and policy, all at once', async () => {
    const { api, themeId, said, list } = await startedLog()
    const [, second] = value(await api.contactChannels.list())
    const channelId = second?.id ?? ''
    const customer = value(
      await api.customers.create({
        displayName: 'Ana Žagar',
        contactDetail: '',
        since: null,
        regular: false,
        cameThrough: null,
        referredBy: null,
        leftOn: null,
        leftReason: '',
        relationshipReview: 'none',
        relationshipNote: ''
      })
    )
    const policy = value(await api.policies.create(newPolicy))
    await note(api, { summary: 'plain' })
    await note(api, { summary: 'question', kind: 'inquiry', themeId })
    await note(api, { summary: 'post', channelId, customerId: customer.id })
    const { id } = await note(api, { summary: 'linked', themeId, customerText: 'A neighbour' })
    const policyLinks = [{ policyId: policy.id, followed: 'unknown' as const }]
    value(await api.contacts.update({ id, rev: 1, changes: { policyLinks } }))
    value(await api.contacts.advance({ id, rev: 2, to: 'step1', changes: {}, replyNow: false }))

    const queries: [ContactQuery, string[]][] = [
      [{ kinds: ['inquiry'] }, ['question']],
      [{ kinds: ['inquiry', 'complaint'], themeId }, ['question', 'linked']],
      [{ states: ['step1'] }, ['linked']],
      [{ channelId }, ['post']],
      [{ customerId: customer.id }, ['post']],
      [{ policyId: policy.id }, ['linked']],
      [{ policyId: policy.id, typed: 'lin' }, ['linked']],
      [{ policyId: policy.id, kinds: ['inquiry'] }, []],
      [{ kinds: [] }, []],
      [{ open: false }, []],
      [{ typed: 'zagar' }, ['post']],
      [{ typed: 'zag pos' }, ['post']],
      [{ typed: 'neigh' }, ['linked']],
      [{ typed: '2026-003' }, ['post']],
      [{ typed: '–' }, ['plain', 'question', 'post', 'linked']]
    ]
    for (const [query, found] of queries)
      expect([query, await said({ sort: 'oldest', ...query })]).toEqual([query, found])
    const names = (await list({ sort: 'oldest' })).items.map(({ customerName }) => customerName)
    expect(names).toEqual(['', '', 'Ana Žagar', 'A neighbour'])
  })

  it('finds Łódź when lodz is typed, in whatever was written about a case', async () => {
    const { api, said } = await startedLog()
    const { id } = await note(api, { summary: 'Czekała długo' })
    await note(api, { summary: 'Nothing of it' })
    const changes = { options: ['A cake'], updates: [{ at: at(8), text: 'Wysłane do Łodzi' }] }
    value(await api.contacts.update({ id, rev: 1, changes }))
    for (const typed of ['DLUGO', 'czek', 'lodz', 'cake lodzi'])
      expect([typed, await said({ typed })]).toEqual([typed, ['Czekała długo']])
    expect(await said({ typed: 'zekala' })).toEqual([])
    value(await api.contacts.update({ id, rev: 2, changes: { updates: [] } }))
    expect(await said({ typed: 'lodz' })).toEqual([])
    value(await api.changes.undo({}))
    expect(await said({ typed: 'lodz' })).toEqual(['Czekała długo'])
  })

  it(
    'finds what a patient reader would find, whatever is written and typed',
    { timeout: patience },
    async () => {
      const word = fc.constantFrom(
        'Łódź',
        'lodz',
        'Ananas',
        'ana',
        'señor',
        'ΣΟΦΟΣ',
        'straße',
        'a1',
        '2026',
        '日本',
        'дім'
      )
      const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 5 })), {
        maxLength: 5
      })
      const typed = fc.array(fc.oneof(word, fc.string({ maxLength: 3 })), {
        minLength: 1,
        maxLength: 2
      })
      await fc.assert(
        fc.asyncProperty(fc.array(text, { maxLength: 5 }), typed, async (texts, words) => {
          const { api, list, db } = await startedLog()
          for (const each of texts) await note(api, { summary: `x ${each.join(' ')}` })
          const all = await list({})
          const query = words.join(' ').slice(0, 300)
          const found = await list({ typed: query })
          const expected = all.items.filter(({ summary, year, sequence }) =>
            matchesWords(`${summary} ${year} ${String(sequence).padStart(3, '0')}`, query)
          )
          expect(found.items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
          expect(found.total).toBe(expected.length)
          db.close()
        }),
        { numRuns: runs(100, 3_000) }
      )
    }
  )
})

describe('the figures of Home', () => {
  it('say what is open, overdue and waited for most', async () => {
    const { api, themeId, later } = await startedLog()
    const standard = {
      title: 'Ours',
      channelId: null,
      replyWithin: { n: 4, unit: 'hours' as const },
      resolveWithin: { n: 48, unit: 'hours' as const },
      updateEvery: null,
      staffWording: '',
      customerWording: '',
      expectedAnyway: '',
      beyond: '',
      effectiveFrom: '2026-01-01'
    }
    value(await api.serviceStandards.save({ rev: 0, standard }))
    await note(api, { summary: 'late', receivedAt: at(4) })
    const { id } = await note(api, { summary: 'answered', receivedAt: at(3), themeId })
    value(await api.contacts.update({ id, rev: 1, changes: { firstReplyAt: at(4) } }))
    await note(api, { summary: 'question', kind: 'inquiry', receivedAt: at(6), themeId })
    await note(api, { summary: 'thanks', kind: 'compliment', receivedAt: at(8) })
    expect(value(await api.contacts.counts())).toEqual({
      open: 4,
      overdue: 1,
      all: 4,
      kinds: { complaint: 2, inquiry: 1, compliment: 1, suggestion: 0 },
      lastSolvedAt: null,
      themes: [{ themeId, count: 2 }]
    })
    const urgent = value(await api.contacts.urgent({ limit: 9 }))
    expect(urgent.map(({ summary, replyDue }) => [summary, replyDue])).toEqual([
      ['late', at(8)],
      ['question', '2026-01-05T10:00:00.000Z'],
      ['answered', at(7)]
    ])
    expect(urgent.every(isOpen)).toBe(true)
    later(3 * 86_400_000)
    expect(value(await api.contacts.counts()).overdue).toBe(4)
    expect(value(await api.contacts.now())).toBe('2026-01-08T09:00:00.000Z')
  })

  it('say how long solving a complaint usually takes', async () => {
    const { api, later } = await startedLog()
    expect(value(await api.contacts.usualTime())).toBeNull()
    for (const hour of [8, 7, 5]) {
      const { id } = await note(api, { receivedAt: at(hour) })
      value(
        await api.contacts.advance({
          id,
          rev: 1,
          to: 'resolved',
          changes: fourSteps,
          replyNow: true
        })
      )
    }
    expect(value(await api.contacts.usualTime())).toBe(120)
    expect(value(await api.contacts.counts()).lastSolvedAt).toBe(at(9))
    later(364 * 86_400_000)
    expect(value(await api.contacts.usualTime())).toBe(120)
    later(86_400_000)
    expect(value(await api.contacts.usualTime())).toBeNull()
  })
})
