import { describe, expect, it } from 'vitest'
import type { PlanRecords } from '../../src/shared/documents/records'
import { languages } from '../../src/shared/languages'
import { createWords } from '../../src/shared/words'
import { printed, sampleRecords } from './support/printed'
import { type Run, squeezed } from './support/readPdf'

type Rule = PlanRecords['policies'][number]

const sentence = 'We answer on the same day and say what was done. '

const withRules = (change: (rule: Rule) => Partial<Rule>, records = sampleRecords()) => ({
  ...records,
  policies: records.policies.map((rule) => ({ ...rule, ...change(rule) }))
})

/** The sample’s rules over and over, until there are so many. */
function manyRules(count: number): PlanRecords {
  const records = sampleRecords()
  const inForce = records.policies.filter((rule) => rule.status === 'active')
  const policies = Array.from({ length: count }, (_, at): Rule => {
    const rule = inForce[at % inForce.length] as Rule
    return { ...rule, number: at + 1, title: `${rule.title} ${at + 1}` }
  })
  return { ...records, policies }
}

const withVision = (statement: string, records = sampleRecords()): PlanRecords => ({
  ...records,
  adoptedVision: records.adoptedVision && { ...records.adoptedVision, statement }
})

const pageOf = (pages: string[], text: string): number =>
  1 + pages.findIndex((page, index) => index > 0 && squeezed(page).includes(squeezed(text)))

describe('the page of the two by two', () => {
  it.each(languages)('holds all rules and what waits, in %s', async (language) => {
    const { pdf } = await printed('plan', sampleRecords(language), { language })
    const words = createWords(language)
    const page = pageOf(pdf.pages, words.format('paper.quadrant.strengthen'))
    for (const id of ['paper.quadrant.discard', 'paper.rules.test', 'paper.rules.waiting'] as const)
      expect(pageOf(pdf.pages, words.format(id))).toBe(page)
  })

  it('is cut between friendly and unfriendly when letters are large, under the axes again', async () => {
    const { pdf } = await printed('plan', sampleRecords('pl'), {
      language: 'pl',
      textSize: 'large'
    })
    const words = createWords('pl')
    const necessary = words.format('paper.axis.necessary')
    const first = pageOf(pdf.pages, words.format('paper.axis.friendly'))
    const second = pageOf(pdf.pages, words.format('paper.axis.unfriendly'))
    expect(second).toBe(first + 1)
    for (const page of [first, second]) expect(pdf.pages[page - 1]).toContain(necessary)
  })

  it('says on every page of a long list which list goes on', async () => {
    const { pdf } = await printed('plan', manyRules(300))
    const limits = pageOf(pdf.pages, 'Makes it harder')
    expect(limits).toBeGreaterThan(6)
    for (const page of pdf.pages.slice(2, limits - 1)) {
      expect(page).toContain('Makes life easier')
      expect(page).toContain('Solid foundation')
    }
    expect(pdf.pages[limits - 1]).toContain('Necessary limit')
  })
})

describe('a rule that is longer than a page', () => {
  it('begins with its title, dates and places together, and is named beside every page of it', async () => {
    const records = withRules(({ number }) =>
      number === 2 ? { wording: sentence.repeat(300).trim() } : {}
    )
    const { pdf } = await printed('plan', records)
    const pages = pdf.pages.filter((page) => page.includes('We answer on the same day'))
    expect(pages.length).toBeGreaterThan(5)
    for (const page of pages) expect(squeezed(page)).toContain('Howwehandleacomplaint')
    expect(pages[0]).toContain('P-02, since 1 Mar 2024')
    for (const page of pages.slice(1)) expect(page).not.toContain('P-02')
  })

  it('tells of many places in the text, not down the margin', async () => {
    const detail = 'on the board beside the door that leads to the yard'
    const displays = Array.from({ length: 20 }, () => ({
      place: 'counter' as const,
      detail,
      stepsFromHome: null,
      since: null
    }))
    const { pdf } = await printed(
      'plan',
      withRules(({ number }) => (number === 2 ? { displays } : {}))
    )
    const label = pdf.runs.flat().find((run) => run.text === 'Where it is shown')
    expect(label?.x).toBeGreaterThan(170)
    expect(squeezed(pdf.pages.join(' ')).split(squeezed(detail))).toHaveLength(21)
    const few = await printed('plan', sampleRecords())
    expect(few.pdf.pages.join(' ')).not.toContain('Where it is shown')
  })
})

describe('what goes on over the page', () => {
  it('is never one value alone', async () => {
    const { pdf } = await printed('plan', sampleRecords('pt-BR'), {
      language: 'pt-BR',
      paper: 'Letter',
      textSize: 'large'
    })
    const values = sampleRecords('pt-BR').adoptedVision?.values ?? []
    const pages = values.map((value) => pageOf(pdf.pages, value.name))
    for (const page of pages) expect(pages.filter((one) => one === page).length).toBeGreaterThan(1)
  })

  it('is never one short fact alone', async () => {
    const records = sampleRecords()
    const pages = []
    for (let lines = 14; lines < 40; lines += 1) {
      const description = Array.from({ length: lines }, (_, at) => `Line ${at}`).join('\n')
      const businessProfile = { ...records.businessProfile, description }
      const { pdf } = await printed('plan', { ...records, businessProfile, policies: [] })
      const last = pdf.pages.at(-1) ?? ''
      if (!last.includes('What we do')) pages.push(last)
    }
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) expect(page).toContain('What changes')
  })
})

describe('the contents on the first page of the staff edition', () => {
  it.each(languages)('list the groups of rules, in %s', async (language) => {
    const { pdf } = await printed('staff', sampleRecords(language), { language })
    const words = createWords(language)
    for (const group of ['wrong', 'reach', 'work', 'care', 'prices'] as const)
      expect(pdf.pages[0]).toContain(words.format(`paper.group.${group}`))
  })
})

describe('large letters', () => {
  const largest = (runs: Run[] | undefined) => {
    const size = Math.max(...(runs ?? []).map((run) => run.size))
    return { size, lines: (runs ?? []).filter((run) => run.size === size).map((run) => run.text) }
  }

  it('on the wall are at least 44 points, each phrase beginning a line', async () => {
    const { pdf } = await printed('vision-poster', sampleRecords('pl'), { language: 'pl' })
    const { size, lines } = largest(pdf.runs[0])
    expect(size).toBeGreaterThanOrEqual(44)
    expect(lines.map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'Dobrze za',
      'pierwszym razem,',
      'za każdymi drzwiami,',
      'każdego ranka.'
    ])
  })

  it('never break a word that fits in smaller ones: on the wall, in the plan, in a name', async () => {
    const word = 'Unternehmenskommunikation'
    const records = withVision(
      `${word}, every morning and at every single door, so that nobody waits`
    )
    const businessProfile = { ...records.businessProfile, name: `${word} Varga` }
    for (const name of ['vision-poster', 'plan', 'staff'] as const) {
      const { pdf } = await printed(name, { ...records, businessProfile })
      const text = pdf.runs
        .flat()
        .filter((run) => run.size >= 16)
        .map((run) => run.text)
      expect(text.some((line) => line.includes(word))).toBe(true)
      expect(text.some((line) => line.startsWith(word.slice(0, 8)) && !line.includes(word))).toBe(
        false
      )
    }
  })
})
