import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { generatePlan } from '../../scripts/generate/plan'
import { createRandom } from '../../scripts/generate/random'
import { LAST_DAY } from '../../scripts/generate/times'
import { isFree, writePlan } from '../../scripts/generate/write'
import { openForCommandLine } from '../../src/main/plan'
import { actionGaps, actionOverdue } from '../../src/shared/features/actions'
import { completionGaps } from '../../src/shared/features/assessments/rules'
import { contactGaps, isOpen, standingGaps } from '../../src/shared/features/contacts/rules'
import { causeKinds, contact, contactKinds } from '../../src/shared/features/contacts/schema'
import { inForceGaps } from '../../src/shared/features/policies/rules'
import { policy } from '../../src/shared/features/policies/schema'

const NOW = `${LAST_DAY}T21:00:00.000Z`
const folder = mkdtempSync(join(tmpdir(), 'generated-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { lists, quarters, contacts } = generatePlan(4_000, 'one')
const log = [...contacts]
const draft = contact.draft.strip()

const hashOf = (seed: string) => {
  const plan = generatePlan(300, seed)
  const whole = JSON.stringify([plan.lists, plan.quarters, [...plan.contacts]])
  return createHash('sha256').update(whole).digest('hex')
}

describe('a generated plan', () => {
  it('is the same to the letter for the same seed, and another for another', () => {
    expect(hashOf('one')).toBe(hashOf('one'))
    expect(hashOf('one')).not.toBe(hashOf('two'))
  })

  it('breaks no rule of the log, wherever a contact stands', () => {
    for (const item of log)
      expect([...standingGaps(draft.parse(item)), ...contactGaps(item, NOW)]).toEqual([])
  })

  it('numbers each year from one, in the order of receipt', () => {
    for (const year of [2021, 2022, 2023, 2024, 2025]) {
      const numbers = log.filter((item) => item.year === year)
      expect(numbers.map(({ sequence }) => sequence)).toEqual(numbers.map((_, index) => index + 1))
      expect(numbers.length).toBeGreaterThan(500)
    }
    const moments = log.map(({ receivedAt }) => receivedAt)
    expect(moments).toEqual(moments.toSorted())
  })

  it('has each kind, cause, theme and channel, open and closed ones, and texts that hardly repeat', () => {
    const seen = (values: readonly unknown[]) => new Set(values).size
    expect(seen(log.map(({ kind }) => kind))).toBe(contactKinds.length)
    expect(seen(log.map(({ causeKind }) => causeKind))).toBe(causeKinds.length + 1)
    expect(lists.themes).toHaveLength(30)
    expect(seen(log.map(({ themeId }) => themeId))).toBe(30)
    expect(seen(log.map(({ channelId }) => channelId))).toBe(lists.contactChannels.length)
    expect(log.filter(isOpen).length).toBeGreaterThan(10)
    expect(seen(log.map(({ summary }) => summary))).toBeGreaterThan(log.length * 0.6)
  })

  it('has twenty completed quarters that lack nothing, and actions of which some are overdue', () => {
    expect(quarters.assessments).toHaveLength(20)
    for (const { id, includesStaff, sectionNotes } of quarters.assessments) {
      const answers = quarters.answers.filter(({ assessmentId }) => assessmentId === id)
      expect(completionGaps(answers, includesStaff, sectionNotes)).toEqual([])
    }
    expect(quarters.improvementAreas).toHaveLength(60)
    for (const item of quarters.actions) expect(actionGaps(item)).toEqual([])
    expect(quarters.actions.some((item) => actionOverdue(item, '2026-01-05'))).toBe(true)
  })

  it('has policies that lack nothing they need in force', () => {
    for (const item of lists.policies)
      expect(inForceGaps(policy.draft.strip().parse(item))).toEqual([])
  })
})

it('a plan is generated into a free folder through the app’s tables, and into no other', async () => {
  const place = join(folder, 'plan')
  expect(isFree(place)).toBe(true)
  expect(writePlan(place, 2_500, 'one')).toBe(2_500)
  expect(isFree(place)).toBe(false)
  const plan = await openForCommandLine({
    folder: place,
    appVersion: '1.0.0',
    now: () => new Date('2026-01-05T09:00:00.000Z'),
    ports: { chooseLogo: async () => undefined },
    language: () => 'en',
    report: () => undefined,
    mayBegin: false
  })
  const { handlers } = plan.records()
  const { total, items } = await handlers.contacts.list({
    query: { sort: 'number' },
    offset: 0,
    limit: 1
  })
  expect(total).toBe(2_500)
  const [newest] = items
  const next = await plan.run('contacts.create', 'writes', () =>
    handlers.contacts.create({
      kind: 'complaint',
      receivedAt: '2025-12-31T20:59:00.000Z',
      channelId: newest?.channelId ?? '',
      summary: 'One more.',
      themeId: null,
      customerId: null,
      customerText: '',
      receivedBy: null,
      handledBy: null
    })
  )
  expect(next.value).toMatchObject({ year: 2025, sequence: (newest?.sequence ?? 0) + 1 })
  await plan.close()
})

describe('repeatable chance', () => {
  const random = createRandom('any')
  const many = Array.from({ length: 20_000 }, () => random.next())

  it('is even', () => {
    const mean = many.reduce((sum, value) => sum + value, 0) / many.length
    expect(mean).toBeGreaterThan(0.49)
    expect(mean).toBeLessThan(0.51)
    expect(many.every((value) => value >= 0 && value < 1)).toBe(true)
  })

  it('gives identifiers as records have them, no two alike', () => {
    const ids = Array.from({ length: 5_000 }, () => random.id())
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids.slice(0, 100))
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/)
  })

  it('keeps to weights and bounds', () => {
    const names = Array.from({ length: 4_000 }, () => random.weighted({ often: 9, rarely: 1 }))
    const often = names.filter((name) => name === 'often').length
    expect(often).toBeGreaterThan(3_450)
    expect(often).toBeLessThan(3_750)
    for (let turn = 0; turn < 1_000; turn += 1) {
      expect([2, 3, 4]).toContain(random.whole(2, 4))
      expect(random.some(['a', 'b', 'c'], 2)).toHaveLength(2)
    }
  })
})
