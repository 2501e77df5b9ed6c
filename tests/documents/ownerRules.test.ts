import { describe, expect, it } from 'vitest'
import type { BlockOf } from '../../src/shared/documents/blocks'
import { buildDocument } from '../../src/shared/documents/buildDocument'
import type { PlanRecords } from '../../src/shared/documents/records'
import { type Language, languages } from '../../src/shared/languages'
import { sampleRecords } from './support/printed'

type Rule = PlanRecords['policies'][number]

/** The owner's chapter of rules: the sentence under its title, the two by two, and what waits. */
function chapter(records: PlanRecords, language: Language = 'en') {
  const { blocks } = buildDocument('plan', records, { language, leaveOut: [] })
  const plain = (text: string) => text.replaceAll('\u00A0', ' ')
  const part = blocks.find((block) => block.kind === 'part' && block.part === 'rules')
  const quadrants = blocks.find((block) => block.kind === 'quadrants')
  const at = blocks.findIndex((block) => block.kind === 'quadrants')
  const facts = blocks[at + 1] as BlockOf<'facts'>
  return {
    lead: part?.kind === 'part' ? plain(part.lead) : '',
    barriers: quadrants?.kind === 'quadrants' ? plain(quadrants.fields[3].empty) : '',
    waiting: facts.facts[2]?.texts.map(plain) ?? []
  }
}

const changed = (change: (rule: Rule) => Partial<Rule>): PlanRecords => {
  const records = sampleRecords()
  return {
    ...records,
    policies: records.policies.map((rule) => ({ ...rule, ...change(rule) }))
  }
}

describe('the sentence that opens the rules', () => {
  it('claims a compromise for every limit only where every limit has one', () => {
    expect(chapter(sampleRecords()).lead).toBe(
      'Twenty-three rules are in force. Twenty-one make life easier for customers; two are limits we cannot drop, each with a reason and a compromise.'
    )
    const without = changed(({ number }) =>
      number === 17
        ? { compromise: '', noCompromisePossible: true, noCompromiseWhy: 'The law.' }
        : {}
    )
    expect(chapter(without).lead).toMatch(/limits we cannot drop, each with its reason\.$/)
    for (const language of languages)
      expect(chapter(without, language).lead).not.toBe(chapter(sampleRecords(), language).lead)
  })

  it('has all its numbers in words, or all in figures', () => {
    const records = sampleRecords()
    const inForce = records.policies.filter((rule) => rule.status === 'active')
    const policies = Array.from({ length: 230 }, (_, at) => ({
      ...(inForce[at % 23] as Rule),
      number: at + 1
    }))
    expect(chapter({ ...records, policies }).lead).toMatch(
      /^230 rules .* 210 make .* 20 are limits/
    )
  })
})

describe('the field of barriers', () => {
  it('tells of the last barrier that was dropped, never of another rule', () => {
    const dropped = changed(({ number }) =>
      number === 15 ? { status: 'retired', retiredOn: '2025-12-01' } : {}
    )
    expect(chapter(dropped).barriers).toBe(
      'None left. The last one was dropped on 4 November 2024.'
    )
    const never = changed(({ status }) =>
      status === 'retired' ? { stance: 'friendly', necessity: 'unnecessary' } : {}
    )
    expect(chapter(never).barriers).toBe('None.')
  })
})

describe('what waits', () => {
  it('is a sentence where it is one thing, and a list where there are more', () => {
    const records = { ...sampleRecords(), policyIdeas: [] }
    expect(chapter(records).waiting).toEqual([
      'Late changes cost half: the review was due on 31 December 2025.'
    ])
    expect(chapter(sampleRecords()).waiting).toEqual([
      '- Late changes cost half: the review was due on 31 December 2025.\n' +
        '- An idea to decide: Free floor polish in the fifth year.'
    ])
  })

  it('is told in the order in which it has waited', () => {
    const days = { 1: '2025-11-01', 2: '2025-10-01', 3: '2025-11-01' }
    const records = changed(({ number }) =>
      number in days ? { reviewDate: days[number as 1 | 2 | 3] } : {}
    )
    const titles = chapter(records)
      .waiting[0]?.split('\n')
      .map((line) => line.split(':')[0])
    expect(titles).toEqual([
      '- How we handle a complaint',
      '- Missed something? Back in 24 hours',
      '- A person within 4 hours',
      '- Late changes cost half',
      '- An idea to decide'
    ])
  })

  it('keeps an idea of several lines in its place in the list', () => {
    const records = sampleRecords()
    const policyIdeas = records.policyIdeas.map((idea) => ({
      ...idea,
      text: 'Polish\n\n- the floor'
    }))
    expect(chapter({ ...records, policyIdeas }).waiting[0]).toContain(
      '\n- An idea to decide: Polish - the floor'
    )
  })
})
