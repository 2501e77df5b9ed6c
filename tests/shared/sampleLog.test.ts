import { describe, expect, it } from 'vitest'
import { quarterOf } from '../../src/shared/features/assessments/quarters'
import {
  advanceGaps,
  contactGaps,
  contactNumber,
  isOpen,
  nextState,
  standingGaps
} from '../../src/shared/features/contacts/rules'
import {
  type Contact,
  contact,
  contactKinds,
  type ContactKind
} from '../../src/shared/features/contacts/schema'
import { dayOf } from '../../src/shared/sample/moments'
import { SAMPLE_NOW, samplePlan } from '../../src/shared/sample/samplePlan'
import { goldenCauses, goldenPeriods, goldenThemes } from '../support/goldenContacts'

const HOUR_MS = 3_600_000
const plan = samplePlan('en')
const draft = contact.draft.strip()
const byNumber = (number: string) => plan.contacts.find((item) => contactNumber(item) === number)

const receivedIn = (period: string) =>
  plan.contacts.filter(({ receivedAt }) =>
    [quarterOf(dayOf(receivedAt)), dayOf(receivedAt).slice(0, 4)].includes(period)
  )
const ofKind = (all: readonly Contact[], ...kinds: ContactKind[]) =>
  all.filter(({ kind }) => kinds.includes(kind))
const hours = (from: string, to: string | null) =>
  to === null ? [] : [(Date.parse(to) - Date.parse(from)) / HOUR_MS]
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2
}

const within = (values: readonly number[], limit: number, of = values.length) =>
  `${values.filter((value) => value <= limit).length}/${of}`

describe.each(goldenPeriods)('the sample’s log in $period', (golden) => {
  const all = receivedIn(golden.period)
  const complaints = ofKind(all, 'complaint')

  it('counts as many of each kind as domain.md 4.6', () => {
    expect(contactKinds.map((kind) => ofKind(all, kind).length)).toEqual(golden.kinds)
  })

  it('counts as many different complainants, and as much goodwill', () => {
    expect(new Set(complaints.map(({ customerId }) => customerId)).size).toBe(golden.complainants)
    expect(sum(complaints.map(({ goodwillCost }) => goodwillCost ?? 0))).toBe(golden.goodwill * 100)
  })

  it('has its times to reply and to solve, and its ratings', () => {
    const replies = ofKind(all, 'complaint', 'inquiry', 'suggestion').flatMap((item) =>
      hours(item.receivedAt, item.firstReplyAt)
    )
    const solved = complaints.flatMap((item) => hours(item.receivedAt, item.resolvedAt))
    const ratings = complaints.flatMap(({ satisfaction }) => satisfaction ?? [])
    expect({
      medianReply: median(replies),
      repliedInTime: within(replies, 4),
      solvedInTime: within(solved, 48, complaints.length),
      medianSolved: median(solved),
      satisfaction: `${sum(ratings)}/${ratings.length}`
    }).toEqual({
      medianReply: golden.medianReply,
      repliedInTime: golden.repliedInTime,
      solvedInTime: golden.solvedInTime,
      medianSolved: golden.medianSolved,
      satisfaction: golden.satisfaction
    })
  })
})

describe.each(['2024', '2025'])('what the sample’s log of %s was about', (year) => {
  const all = receivedIn(year)

  it('has the most frequent themes of domain.md 4.6, with their ratings and customers', () => {
    const about = ofKind(all, 'complaint', 'inquiry', 'suggestion')
    const shown = plan.themes.map(({ id, code }) => {
      const some = about.filter(({ themeId }) => themeId === id)
      const ratings = some.flatMap(({ satisfaction }) => satisfaction ?? [])
      const latest = dayOf(
        some
          .map(({ receivedAt }) => receivedAt)
          .toSorted()
          .at(-1) ?? SAMPLE_NOW
      )
      const customers = new Set(some.map(({ customerId }) => customerId)).size
      const mean = (sum(ratings) / ratings.length).toFixed(1)
      return {
        count: some.length,
        text: `${code} (${some.length}; ${mean}; ${latest}; ${customers})`
      }
    })
    const known = new Set(shown.map(({ text }) => text))
    for (const text of goldenThemes[year] ?? []) expect(known).toContain(text)
    const counts = shown.map(({ count }) => count).toSorted((one, other) => other - one)
    const golden = (goldenThemes[year] ?? []).map((text) => Number(/\((\d+);/.exec(text)?.[1]))
    expect(counts.slice(0, 5)).toEqual(golden)
  })

  it('has the causes of complaints of domain.md 4.6', () => {
    const counted: Record<string, number> = {}
    for (const { causeKind } of ofKind(all, 'complaint'))
      counted[String(causeKind)] = (counted[String(causeKind)] ?? 0) + 1
    expect(counted).toEqual(goldenCauses[year])
  })
})

describe('the sample’s log', () => {
  it('holds 44 contacts by number: 22 complaints, 10 enquiries, 8 compliments, 4 suggestions', () => {
    expect(plan.contacts).toHaveLength(44)
    expect(contactKinds.map((kind) => ofKind(plan.contacts, kind).length)).toEqual([22, 10, 8, 4])
    for (const year of [2024, 2025]) {
      const numbers = plan.contacts.filter((item) => item.year === year)
      expect(numbers.map(({ sequence }) => sequence)).toEqual(numbers.map((_, index) => index + 1))
    }
  })

  it('lacks nothing where it stands, and could go on from nowhere it should not', () => {
    for (const item of plan.contacts) {
      const gaps = [...standingGaps(draft.parse(item)), ...contactGaps(item, SAMPLE_NOW)]
      expect([contactNumber(item), gaps]).toEqual([contactNumber(item), []])
    }
  })

  it('has one open complaint, discussed but not agreed on, and all others closed', () => {
    const open = plan.contacts.filter(isOpen)
    expect(open.map(contactNumber)).toEqual(['2025-019'])
    const [last] = open
    if (!last) throw new Error('Nothing is open')
    expect([last.state, nextState(last)]).toEqual(['step3', 'step4'])
    expect(advanceGaps(draft.parse(last), 'step4').map(({ field }) => field)).toEqual([
      'agreedAction',
      'agreedBy'
    ])
    expect(plan.contacts.filter(({ state }) => state === 'closed')).toHaveLength(43)
  })

  it('is as told: the jar, the alarm, the clock change', () => {
    expect(byNumber('2024-014')).toMatchObject({
      receivedAt: '2024-07-08T09:00:00.000Z',
      firstReplyAt: '2024-07-08T09:30:00.000Z',
      resolvedAt: '2024-07-09T15:00:00.000Z',
      satisfaction: 5,
      goodwillCost: 3_800,
      causeRemoved: 'yes'
    })
    expect(byNumber('2024-020')?.factsText).toBe('The alarm panel showed not armed at 06:10.')
    expect(byNumber('2025-016')?.resolvedAt).toBe('2025-10-26T12:15:00.000Z')
    expect(byNumber('2024-001')?.receivedAt).toBe('2024-01-16T09:20:00.000Z')
  })

  it('ties complaints to policies only where a policy was the cause', () => {
    for (const { kind, causeKind, policyLinks } of plan.contacts)
      if (kind === 'complaint') expect(policyLinks.length > 0).toBe(causeKind === 'policy')
  })
})
