import { beforeAll, describe, expect, it } from 'vitest'
import { staffRecords } from '../../src/shared/documents/allowLists'
import { buildDocument } from '../../src/shared/documents/buildDocument'
import { papers, paperTextSizes } from '../../src/shared/features/printing'
import { type Language, languages } from '../../src/shared/languages'
import { catalogues, createWords, type DateForm } from '../../src/shared/words'
import { markedRecords } from './support/marked'
import { otherwiseRecords } from './support/otherwise'
import {
  privateChoices,
  privateDays,
  privateNumbers,
  privatePlace,
  sharedFacts
} from './support/privateValues'
import { printed, type Printed, sampleRecords } from './support/printed'
import { squeezed } from './support/readPdf'

const dateForms: DateForm[] = ['short', 'long', 'inSentence', 'dayMonth', 'monthDay', 'weekday']

/** Everything a staff document carries, in one text: blocks, pages, what is read aloud, metadata, bookmarks. */
function everything({ document, rendered, pdf }: Printed): string {
  const parts = [document, rendered.text, rendered.parts, pdf.pages, pdf.info, pdf.bookmarks]
  return parts.map((part) => JSON.stringify(part)).join('\n') + pdf.metadata
}

/** The words a private choice may show up as: labels whose id ends in the choice's own name. */
function labelsOf(choice: string, language: Language): string[] {
  return Object.entries(catalogues[language])
    .filter(([id]) => id.split('.').at(-1) === choice)
    .map(([, label]) => label)
    .filter((label) => !label.includes('{'))
}

/** What of the private side is found in a document. */
function leaks(all: Printed, language: Language): string[] {
  const text = everything(all)
  const words = createWords(language)
  const found = [...text.matchAll(/ZZ-[\w-]+/g)].map((match) => match[0])
  const days = Object.values(privateDays).flatMap((day) => [
    day,
    ...dateForms.map((form) => words.date(day, form)).filter((shown) => /\d{4}/.test(shown))
  ])
  const choices = Object.values(privateChoices)
  const labels = choices.flatMap((choice) => labelsOf(choice, language))
  const country = new Intl.DisplayNames(language, { type: 'region' }).of(privatePlace.region) ?? ''
  const money = words.money(privateNumbers.goodwillLimit, 'EUR')
  const signs = [...days, ...labels, ...choices, ...Object.values(privatePlace), country, money]
  for (const sign of signs) if (squeezed(text).includes(squeezed(sign))) found.push(sign)
  const printedText = [...all.pdf.pages, JSON.stringify(all.document.blocks)].join(' ')
  for (const number of Object.values(privateNumbers).flatMap((one) => [
    String(one),
    words.number(one)
  ])) {
    const alone = new RegExp(`(?<![\\d.,])${number.replace('.', '\\.')}(?![\\d.,]*\\d)`)
    if (alone.test(printedText)) found.push(number)
  }
  return found
}

describe.each(languages)('the staff edition in %s', (language) => {
  let staff: Printed
  beforeAll(async () => {
    staff = await printed('staff', markedRecords(), { language })
  })

  it('holds no private field of any record: not on a page, in a block or in the metadata', () => {
    expect(leaks(staff, language)).toEqual([])
  })

  it('was searched for the labels of private choices', () => {
    const choices = Object.values(privateChoices).filter((choice) => choice !== 'value-3')
    for (const choice of choices) expect(labelsOf(choice, language)).not.toEqual([])
  })

  it('holds everything that is meant for the staff', () => {
    const meant = new Set(
      [...JSON.stringify(markedRecords()).matchAll(/SS-[\w-]+/g)].map((match) => match[0])
    )
    const text = squeezed(staff.pdf.pages.join(' '))
    for (const mark of meant) expect(text).toContain(mark)
    expect(meant.size).toBeGreaterThan(25)
    expect(text).toContain(squeezed(createWords(language).money(sharedFacts.goodwillLimit, 'EUR')))
    expect(text).toContain(squeezed(createWords(language).date(sharedFacts.effectiveFrom)))
  })

  it('holds no identifier, and no code of a rule that is not in force for the staff', () => {
    const text = everything(staff)
    expect(text).not.toMatch(/99999999-9999/)
    expect(text).toContain('P-41')
    expect(text).toContain('P-42')
    for (const code of ['P-43', 'P-44', 'P-45', 'P-46', 'P-47']) expect(text).not.toContain(code)
  })

  it('would be caught: the same look at the owner’s plan finds private fields', async () => {
    const plan = await printed('plan', markedRecords(), { language })
    expect(leaks(plan, language).length).toBeGreaterThan(5)
  })

  it('holds the wording of each active rule of the sample for staff or customers, and of no other', async () => {
    const records = sampleRecords(language)
    const sample = await printed('staff', records, { language })
    const text = squeezed(sample.pdf.pages.join(' '))
    for (const policy of records.policies) {
      const forStaff = policy.status === 'active' && policy.audience !== 'owner'
      expect(text.includes(squeezed(policy.wording))).toBe(forStaff)
      if (policy.reasonText) expect(text).not.toContain(squeezed(policy.reasonText))
    }
  })
})

const sizes = papers.flatMap((paper) => paperTextSizes.map((textSize) => ({ paper, textSize })))

describe.each(languages)('the first page of the staff edition in %s', (language) => {
  it.each(sizes)(
    'says whose it is, which copy, and what the business is for, on $paper in $textSize letters',
    async ({ paper, textSize }) => {
      const records = sampleRecords(language)
      const { pdf, rendered } = await printed('staff', records, { language, paper, textSize })
      const words = createWords(language)
      const first = squeezed(pdf.pages[0] ?? '')
      const { name, mission, greatServiceMeans } = records.businessProfile
      const copy = words.format('paper.version', { date: words.date(records.today, 'long') })
      const statement = records.adoptedVision?.statement ?? '-'
      const document = words.format('paper.document.staff')
      for (const text of [name, document, copy, statement, mission, greatServiceMeans])
        expect(first).toContain(squeezed(text))
      expect(rendered.parts[0]).toMatchObject({ part: 'purpose', written: true, from: 1 })
      expect(squeezed(pdf.pages[1] ?? '')).toContain(squeezed(words.format('paper.why.title')))
    }
  )
})

describe('what the business is for', () => {
  const withTexts = (statement: string | null, mission: string) => {
    const records = sampleRecords()
    const adopted = records.adoptedVision
    return {
      ...records,
      adoptedVision: adopted && statement !== null ? { ...adopted, statement } : null,
      businessProfile: { ...records.businessProfile, mission }
    }
  }
  const sentence = 'Every customer leaves happier than they came, and tells two others. '
  const long = sentence.repeat(30).slice(0, 2_000)

  it('stays on the first page when the vision is as long as it may be; the contents move on', async () => {
    const { pdf } = await printed('staff', withTexts(long, 'We clean.'))
    for (const text of [long, 'We clean.', sampleRecords().businessProfile.greatServiceMeans])
      expect(squeezed(pdf.pages[0] ?? '')).toContain(squeezed(text))
    expect(pdf.links[0]).toEqual([])
    expect(pdf.links[1]?.length).toBeGreaterThan(8)
  })

  it('goes on where a page is too small for it, and loses nothing', async () => {
    const { pdf, rendered } = await printed('staff', withTexts(long, sentence.repeat(150).trim()))
    expect(rendered.parts[0]).toMatchObject({ from: 1, to: 6 })
    expect(squeezed(rendered.text.join(' ')).split(squeezed(sentence)).length - 1).toBe(179)
    expect(pdf.pages[1]).toContain('How we serve our customers')
  })

  it('is told without a vision before one is adopted, and is left out as the owner chooses', async () => {
    const { pdf } = await printed('staff', withTexts(null, 'We clean.'))
    expect(pdf.pages[0]).toContain('We clean.')
    expect(pdf.pages[0]).not.toContain('Our vision')
    const without = await printed('staff', withTexts('Clean.', 'We clean.'), {
      leaveOut: ['purpose']
    })
    expect(without.pdf.pages.join(' ')).not.toContain('We clean.')
    expect(without.rendered.parts[0]).toEqual({
      part: 'purpose',
      written: true,
      from: null,
      to: null
    })
  })

  it('keeps the lines its writer gave it', async () => {
    const { pdf } = await printed('staff', withTexts('We promise:\n- clean rooms\n- honesty', ''))
    const large = pdf.runs[0]?.filter((run) => run.size > 30).map((run) => run.text)
    expect(large).toEqual(['We promise:', '– clean rooms', '– honesty'])
  })
})

describe('a staff edition in which nothing is written', () => {
  it('is no document yet: nobody signs for nothing', () => {
    const records = sampleRecords()
    const { businessProfile } = records
    const silent = { mission: '', greatServiceMeans: '', brandNote: '', limitsNote: '' }
    const notes = { whatChangesNote: '', expectedOfStaff: '' }
    const empty = {
      ...records,
      businessProfile: { ...businessProfile, ...silent, ...notes },
      adoptedVision: null,
      policies: []
    }
    const choices = { language: 'en', leaveOut: [] } as const
    expect(buildDocument('staff', empty, choices).blocks).toEqual([])
    const oneText = {
      ...empty,
      businessProfile: { ...empty.businessProfile, mission: 'We clean.' }
    }
    expect(buildDocument('staff', oneText, choices).blocks).toHaveLength(5)
  })
})

describe('the staff allow-list', () => {
  it('lets no private value change a single block', () => {
    const choices = { language: 'en', leaveOut: [] } as const
    const one = buildDocument('staff', markedRecords(), choices)
    const other = buildDocument('staff', otherwiseRecords(), choices)
    expect(other).toEqual(one)
  })

  it('keeps a rule out as soon as it is looked at again, dropped, or the owner’s alone', () => {
    const records = markedRecords()
    expect(staffRecords(records).rules.map((rule) => rule.number)).toEqual([41, 42])
    const reviewed = records.policies.map((policy) => ({
      ...policy,
      status: 'under_review' as const
    }))
    expect(staffRecords({ ...records, policies: reviewed }).rules).toEqual([])
  })

  it('shows the vision in force only, never the one being worked on', () => {
    const document = buildDocument(
      'staff',
      { ...markedRecords(), adoptedVision: null },
      { language: 'en', leaveOut: [] }
    )
    const [first] = document.blocks
    expect(first).toMatchObject({ kind: 'opening', statement: '' })
    expect(JSON.stringify(document)).not.toContain('Vision-')
  })
})
