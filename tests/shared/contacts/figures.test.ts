import { describe, expect, it } from 'vitest'
import { createCalendar, deadlinesBy } from '../../../src/shared/deadlines'
import { quarterOf } from '../../../src/shared/features/assessments/quarters'
import {
  complainants,
  complaintRatings,
  goodwillCost,
  kindCounts,
  nextDue,
  percentOf,
  policyHeat,
  ratings,
  repliedInLimit,
  replyTime,
  satisfiedShare,
  solvedInLimit,
  solvingTime,
  tenthsOfHours,
  tenthsOfRating,
  themeFigures,
  usualMinutes
} from '../../../src/shared/features/contacts/figures'
import {
  blankContact,
  type Contact,
  contactKinds
} from '../../../src/shared/features/contacts/schema'
import { SAMPLE_NOW, samplePlan } from '../../../src/shared/sample/samplePlan'
import { goldenPeriods, goldenThemes } from '../../support/goldenContacts'

const plan = samplePlan('en')
const { dayOf } = createCalendar(plan.businessProfile)
const calendar = createCalendar(plan.businessProfile)
/** The standard of the golden test, applied to both years (2.21 reading 1). */
const standard = {
  replyWithin: { n: 4, unit: 'hours' },
  resolveWithin: { n: 48, unit: 'hours' }
} as const
const deadlines = (contact: Contact) => deadlinesBy(standard, contact, calendar)
const codes = new Map(plan.themes.map(({ id, code }) => [id, code]))
const codeOf = (id: string) => codes.get(id) ?? ''

const receivedIn = (period: string) =>
  plan.contacts.filter(({ receivedAt }) => {
    const day = dayOf(receivedAt)
    return quarterOf(day) === period || day.startsWith(`${period}-`)
  })

describe.each(goldenPeriods)('the figures of the sample’s log in $period', (golden) => {
  const all = receivedIn(golden.period)
  const hours = (span: ReturnType<typeof replyTime>) => span && tenthsOfHours(span) / 10
  const share = ({ part, of }: { part: number; of: number }) => `${part}/${of}`

  it('are those of domain.md 4.6', () => {
    const counts = kindCounts(all)
    const { sum, count } = complaintRatings(all)
    expect({
      kinds: contactKinds.map((kind) => counts[kind]),
      medianReply: hours(replyTime(all)),
      repliedInTime: share(repliedInLimit(all, deadlines, SAMPLE_NOW)),
      solvedInTime: share(solvedInLimit(all, deadlines, SAMPLE_NOW)),
      medianSolved: hours(solvingTime(all)),
      satisfaction: `${sum}/${count}`,
      complainants: complainants(all),
      goodwill: goodwillCost(all) / 100
    }).toEqual({ ...golden, period: undefined })
  })
})

describe('what the sample’s customers came about', () => {
  it.each(Object.entries(goldenThemes))('in %s, the top five in order (CALC-9)', (year, golden) => {
    const shown = themeFigures(receivedIn(year), codeOf).map((theme) => {
      const mean = ((tenthsOfRating(theme.ratings) ?? NaN) / 10).toFixed(1)
      return `${codeOf(theme.themeId)} (${theme.count}; ${mean}; ${dayOf(theme.latest)}; ${theme.customers})`
    })
    expect(shown.slice(0, 5)).toEqual(golden)
  })

  it('satisfied 43 % of those asked in 2024, and 86 % in 2025', () => {
    expect(['2024', '2025'].map((year) => percentOf(satisfiedShare(receivedIn(year))))).toEqual([
      43, 86
    ])
  })

  it('made some policies hot in 2024, and none in 2025 (CALC-21)', () => {
    const heatIn = (from: string, to: string) => {
      const some = plan.contacts.filter(({ receivedAt }) => {
        const day = dayOf(receivedAt)
        return day >= from && day <= to
      })
      const hot = plan.policies.map(({ id, number }) => [number, policyHeat(some, id).caused])
      return hot.filter(([, caused]) => caused !== 0)
    }
    expect(heatIn('2024-01-02', '2024-12-31')).toEqual([
      [7, 2],
      [8, 1],
      [11, 1],
      [13, 1]
    ])
    expect(heatIn('2025-01-06', '2026-01-05')).toEqual([])
  })
})

const at = (hour: number) => new Date(Date.UTC(2026, 0, 5, hour)).toISOString()
const complaint = (fields: Partial<Contact> = {}): Contact => ({
  ...blankContact,
  id: '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a10',
  rev: 1,
  createdAt: at(0),
  updatedAt: at(0),
  archivedAt: null,
  year: 2026,
  sequence: 1,
  kind: 'complaint',
  receivedAt: at(0),
  channelId: '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a11',
  ...fields
})
const solved = (hour: number, fields: Partial<Contact> = {}) =>
  complaint({ state: 'resolved', firstReplyAt: at(1), resolvedAt: at(hour), ...fields })
const due = (hour: number) => () => ({ replyDue: at(hour), resolveDue: at(hour) })

describe('times', () => {
  it('are the middle one, or the mean of the middle two, of what is done', () => {
    expect(solvingTime([complaint()])).toBeNull()
    expect(solvingTime([solved(9), complaint(), solved(3), solved(4)])).toEqual({
      sum: 4 * 3_600_000,
      of: 1
    })
    const middle = solvingTime([solved(3), solved(4)])
    expect(middle && tenthsOfHours(middle)).toBe(35)
    expect(usualMinutes([])).toBeNull()
    expect(usualMinutes([{ receivedAt: at(0), resolvedAt: '2026-01-05T00:01:30.000Z' }])).toBe(2)
  })

  it('count what was solved without a first reply as answered then, and one opened again as unsolved', () => {
    const silent = solved(7, { firstReplyAt: null })
    expect(replyTime([silent])).toEqual({ sum: 7 * 3_600_000, of: 1 })
    const again = complaint({ state: 'step1', firstReplyAt: at(1), reopenCount: 1 })
    expect(solvingTime([again])).toBeNull()
    expect(solvedInLimit([again], due(4), at(5))).toEqual({ part: 0, of: 1 })
  })

  it('leave compliments out of replies, and other kinds out of solutions', () => {
    const praise = complaint({ kind: 'compliment', state: 'thanked', firstReplyAt: at(1) })
    const question = solved(2, { kind: 'inquiry', state: 'answered' })
    expect(replyTime([praise])).toBeNull()
    expect(solvingTime([question])).toBeNull()
    expect(replyTime([question])).toEqual({ sum: 3_600_000, of: 1 })
    expect(repliedInLimit([praise], due(4), at(5))).toEqual({ part: 0, of: 0 })
  })
})

describe('what was done in time', () => {
  it.each([
    ['done in the last moment', solved(4), at(9), { part: 1, of: 1 }],
    ['done too late', solved(5), at(9), { part: 0, of: 1 }],
    ['open with time left', complaint(), at(4), { part: 0, of: 0 }],
    ['open and overdue', complaint(), '2026-01-05T04:00:00.001Z', { part: 0, of: 1 }]
  ])('judges one that is %s (CALC-7)', (_name, contact, now, share) => {
    expect(solvedInLimit([contact], due(4), now)).toEqual(share)
  })

  it('leaves out what has no limit', () => {
    const none = () => ({ replyDue: null, resolveDue: null })
    expect(solvedInLimit([solved(4)], none, at(9))).toEqual({ part: 0, of: 0 })
    expect(percentOf({ part: 0, of: 0 })).toBeNull()
  })

  it('rounds the exact value, half up (2.21 reading 7)', () => {
    expect(percentOf({ part: 23, of: 40 })).toBe(58)
    expect(tenthsOfRating({ sum: 23, count: 20 })).toBe(12)
    expect(tenthsOfRating({ sum: 0, count: 0 })).toBeNull()
    expect(tenthsOfHours({ sum: 4_140_000, of: 1 })).toBe(12)
  })
})

describe('what is waited for next', () => {
  const both = { replyDue: at(4), resolveDue: at(48) }
  it.each([
    ['the answer, while there is none', complaint(), both, at(4)],
    ['the solution, once it is answered', complaint({ firstReplyAt: at(1) }), both, at(48)],
    ['the solution, where answers have no limit', complaint(), { ...both, replyDue: null }, at(48)],
    [
      'the solution, if that is due first',
      complaint(),
      { replyDue: at(9), resolveDue: at(5) },
      at(5)
    ],
    ['nothing, without limits', complaint(), { replyDue: null, resolveDue: null }, null],
    ['nothing, once it is solved', solved(4), both, null]
  ])('is %s', (_name, contact, limits, next) => {
    expect(nextDue(contact, limits)).toBe(next)
  })
})

describe('themes', () => {
  const about = (themeId: string, fields: Partial<Contact> = {}) =>
    complaint({ themeId, ...fields })

  it('come by count, then by less content, then by the newest, then by code; compliments count not', () => {
    const order = (contacts: Contact[]) =>
      themeFigures(contacts, (id) => id).map(({ themeId }) => themeId)
    expect(order([about('a'), about('b'), about('b')])).toEqual(['b', 'a'])
    expect(order([about('a', { satisfaction: 3 }), about('b', { satisfaction: 2 })])).toEqual([
      'b',
      'a'
    ])
    expect(order([about('a'), about('b', { satisfaction: 5 })])).toEqual(['b', 'a'])
    expect(order([about('a'), about('b', { receivedAt: at(3) })])).toEqual(['b', 'a'])
    expect(order([about('b'), about('a')])).toEqual(['a', 'b'])
    expect(order([about('a', { kind: 'compliment' }), complaint()])).toEqual([])
  })

  it('compare means exactly: 7 of 3 is more than 2.3', () => {
    const rate = (themeId: string, ...values: number[]) =>
      values.map((satisfaction) => about(themeId, { satisfaction }))
    const ten = [2, 2, 2, 2, 2, 2, 2, 3, 3, 3]
    expect(ratings(rate('b', ...ten))).toEqual({ sum: 23, count: 10 })
    const many = [...rate('a', 2, 2, 3), ...rate('b', ...ten)]
    const same = [...many, ...Array.from({ length: 7 }, () => about('a'))]
    expect(themeFigures(same, (id) => id).map(({ themeId }) => themeId)).toEqual(['b', 'a'])
  })
})
