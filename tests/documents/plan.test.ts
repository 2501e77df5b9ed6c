import { beforeAll, describe, expect, it } from 'vitest'
import { policyCode } from '../../src/shared/features/policies/rules'
import { papers } from '../../src/shared/features/printing'
import { languages } from '../../src/shared/languages'
import { createWords } from '../../src/shared/words'
import { printed, type Printed, sampleRecords } from './support/printed'
import { squeezed } from './support/readPdf'

const combinations = languages.flatMap((language) => papers.map((paper) => ({ language, paper })))

describe.each(combinations)('the plan in $language on $paper', ({ language, paper }) => {
  const records = sampleRecords(language)
  const words = createWords(language)
  let plan: Printed
  beforeAll(async () => {
    plan = await printed('plan', records, { language, paper })
  })

  it('holds the wording, title and code of every policy in force', () => {
    const text = squeezed(plan.pdf.pages.join(' '))
    const inForce = records.policies.filter((policy) => policy.status === 'active')
    expect(inForce).toHaveLength(23)
    for (const policy of inForce) {
      expect(text).toContain(squeezed(policy.wording))
      expect(text).toContain(squeezed(policy.title))
      expect(text).toContain(policyCode(policy.number))
      expect(text).toContain(squeezed(policy.customerExplanation))
    }
  })

  it('holds no word of a dropped or private record', () => {
    const text = squeezed(plan.pdf.pages.join(' '))
    for (const policy of records.policies) {
      if (policy.status === 'retired') expect(text).not.toContain(squeezed(policy.wording))
      if (policy.reasonText) expect(text).not.toContain(squeezed(policy.reasonText))
    }
    expect(text).not.toContain(squeezed(records.workingVision?.futurePicture ?? '-'))
  })

  it('holds the vision, the five values, the mission and what waits', () => {
    const text = squeezed(plan.pdf.pages.join(' '))
    const vision = records.adoptedVision
    expect(text).toContain(squeezed(vision?.statement ?? '-'))
    for (const value of vision?.values ?? []) {
      expect(text).toContain(squeezed(value.name))
      expect(text).toContain(squeezed(value.meaning))
    }
    expect(text).toContain(squeezed(records.businessProfile.mission))
    expect(text).toContain(squeezed(words.date('2025-12-31', 'inSentence')))
    const waiting = records.policyIdeas.find((idea) => idea.status === 'new')
    expect(text).toContain(squeezed(waiting?.text ?? '-'))
  })

  it('prints in the contents the page on which each part and group begins', () => {
    const [cover] = plan.document.blocks
    if (cover?.kind !== 'cover') throw new Error('the plan has no cover')
    const entries = cover.contents.flatMap((part) => [part, ...part.entries])
    expect(entries.length).toBeGreaterThanOrEqual(8)
    for (const { title } of entries) {
      const page = numberBeside(plan, title)
      const heading = plan.pdf.runs[page - 1]?.some(
        (run) => squeezed(run.text) === squeezed(title) && run.size >= 16
      )
      expect({ title, page, heading }).toEqual({ title, page, heading: true })
    }
  })

  it('prints in the inventory the page on which each policy stands', () => {
    const rules = plan.document.blocks.flatMap((block) => (block.kind === 'rule' ? [block] : []))
    const quadrants = plan.document.blocks.find((block) => block.kind === 'quadrants')
    const listed = quadrants?.kind === 'quadrants' ? quadrants.fields : []
    const links = listed.flatMap((field) => field.rules)
    expect(links).toHaveLength(23)
    for (const link of links) {
      const rule = rules.find((block) => block.block === link.block)
      const pages = plan.pdf.pages.flatMap((text, index) =>
        squeezed(text).includes(squeezed(rule?.wording ?? '-')) ? [index + 1] : []
      )
      expect(pages).toEqual([pageInInventory(plan, link.title)])
    }
  })

  it('leads from the contents and the inventory to a place just above what they name', () => {
    const [cover = [], , ...later] = plan.pdf.links
    const entries = plan.document.blocks.flatMap((block) =>
      block.kind === 'cover' ? block.contents.flatMap((part) => [part, ...part.entries]) : []
    )
    expect(cover.length).toBeGreaterThanOrEqual(2 * entries.length)
    const links = [cover, ...later].flat()
    expect(links.length).toBeGreaterThanOrEqual(2 * (entries.length + 23))
    for (const { page, y } of links) {
      const below = plan.pdf.runs[page - 1]?.filter((run) => run.y < y && run.y > y - 50)
      expect(below?.length).toBeGreaterThan(0)
    }
  })

  it('has a bookmark for each part and, below it, for each group', () => {
    const titles = plan.document.blocks.flatMap((block) =>
      block.kind === 'part' || block.kind === 'group' ? [block] : []
    )
    const marks = plan.pdf.bookmarks
    const spaced = (title: string) => title.replaceAll('\u00A0', ' ')
    expect(marks.slice(1).map((mark) => mark.title)).toEqual(
      titles.map((block) => spaced(block.title))
    )
    const part = words.format('paper.rules.title')
    for (const block of titles) {
      const mark = marks.find((one) => one.title === spaced(block.title))
      if (block.kind === 'group') expect(mark?.under).toBe(part)
      expect(squeezed(plan.pdf.pages[(mark?.page ?? 0) - 1] ?? '')).toContain(squeezed(block.title))
    }
  })

  it('embeds our five fonts and no other', () => {
    const names = plan.pdf.fonts.map((font) => font.replace(/^[A-Z]{6}\+/, '')).toSorted()
    expect(names).toEqual([
      'SourceSans3-Regular',
      'SourceSans3-SemiBold',
      'SourceSerif4-Italic',
      'SourceSerif4-Regular',
      'SourceSerif4-SemiBold'
    ])
    for (const font of plan.pdf.fonts) expect(font).toMatch(/^[A-Z]{6}\+/)
  })

  it('says in its metadata what it is, whose, in which language, and that it is PDF/A-2b', () => {
    expect(plan.pdf.info).toMatchObject({
      Title: words.format('paper.document.plan'),
      Author: 'Linden Row Cleaning',
      Subject: words.format('paper.version', { date: words.date('2026-01-05', 'long') }),
      Language: language,
      PDFFormatVersion: '1.7'
    })
    expect(plan.pdf.metadata).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(plan.pdf.metadata).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
  })

  it('says on every page but the cover which page it is, whose plan, and that it is a working copy', () => {
    plan.pdf.pages.slice(1).forEach((text, index) => {
      expect(squeezed(text)).toContain(`${index + 2}/${plan.rendered.pages}`)
      expect(text).toContain('Linden Row Cleaning')
      const version = words.format('paper.version', { date: words.date('2026-01-05', 'long') })
      expect(squeezed(text)).toContain(squeezed(version))
    })
  })

  it('tells the screen which pages each part stands on, and reads each page aloud', () => {
    const { parts, text, pages } = plan.rendered
    expect(parts.map((part) => part.part)).toEqual(['vision', 'rules', 'business'])
    expect(parts[0]).toMatchObject({ from: 2 })
    expect(parts.at(-1)).toMatchObject({ to: pages })
    expect(text).toHaveLength(pages)
    expect(text[1]).toContain(words.format('paper.vision.title'))
  })
})

/** The number at the right of the cover's line that holds the title. */
function numberBeside({ pdf }: Printed, title: string): number {
  const line = pdf.runs[0]?.find((run) => squeezed(run.text) === squeezed(title))
  const number = pdf.runs[0]?.find(
    (run) => Math.abs(run.y - (line?.y ?? -1)) < 2 && /^\d+$/.test(run.text) && run.x > 500
  )
  return Number(number?.text)
}

/** The number after a title in the two by two, which may run over two lines. */
function pageInInventory({ pdf }: Printed, title: string): number {
  for (const runs of pdf.runs.slice(2)) {
    for (let from = 0; from < runs.length; from += 1) {
      let text = ''
      for (const run of runs.slice(from, from + 8)) {
        if (text === squeezed(title) && /^\d+$/.test(run.text)) return Number(run.text)
        text += squeezed(run.text)
      }
    }
  }
  return Number.NaN
}
