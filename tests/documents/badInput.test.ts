import { describe, expect, it } from 'vitest'
import { compose } from '../../src/documents/compose'
import { fontsIn } from '../../src/documents/render'
import { buildDocument } from '../../src/shared/documents/buildDocument'
import type { PlanRecords } from '../../src/shared/documents/records'
import { documentNames, papers, paperTextSizes } from '../../src/shared/features/printing'
import { markedRecords } from './support/marked'
import { pngAddress } from './support/png'
import { fontFolder, printed, sampleRecords } from './support/printed'
import { squeezed } from './support/readPdf'

type Rule = PlanRecords['policies'][number]

/** The sample with its first rule, or every rule, changed. */
function withRules(change: (rule: Rule, index: number) => Partial<Rule>): PlanRecords {
  const records = sampleRecords()
  const policies = records.policies.map((rule, index) => ({ ...rule, ...change(rule, index) }))
  return { ...records, policies }
}
const firstRule = (change: Partial<Rule>) => withRules((_, index) => (index === 0 ? change : {}))

const sentence = 'We answer on the same day and say what was done. '
const long = sentence.repeat(Math.ceil(100_000 / sentence.length)).slice(0, 100_000)

describe('a plan with unusual texts', () => {
  it('prints a wording of a hundred thousand letters whole, over as many pages as it needs', async () => {
    const { pdf, rendered } = await printed('plan', firstRule({ wording: long }))
    expect(rendered.pages).toBeGreaterThan(25)
    expect(squeezed(pdf.pages.join(' '))).toContain(squeezed(sentence.repeat(20)))
    const count = squeezed(pdf.pages.join(' ')).split(squeezed(sentence)).length - 1
    expect(count).toBeGreaterThan(Math.floor(100_000 / sentence.length) - rendered.pages)
    const read = squeezed(rendered.text.join(' ')).split(squeezed(sentence)).length - 1
    expect(read).toBe(Math.floor(100_000 / sentence.length))
  })

  it('prints a word of ten thousand letters whole, in a wording, a title and a name', async () => {
    const word = 'abcdefghij'.repeat(1_000)
    const { pdf } = await printed('plan', firstRule({ wording: word, title: word.slice(0, 160) }))
    const text = pdf.runs.flat().filter((run) => run.size > 10 && /^[a-j]+$/.test(run.text))
    expect(text.map((run) => run.text).join('')).toContain(word)
    for (const run of text) expect(run.x).toBeLessThan(540)
    const records = sampleRecords()
    const businessProfile = { ...records.businessProfile, name: 'N'.repeat(120) }
    const named = await printed('plan', { ...records, businessProfile })
    expect(squeezed(named.pdf.pages[0] ?? '')).toContain('N'.repeat(120))
  })

  it('puts boxes for what our fonts lack, names it, and stays an archive file', async () => {
    const wording = 'Pay with 😀 or שלום, e\u0301te\u0301, مرحبا 漢字 👨‍👩‍👧'
    const { pdf, rendered } = await printed('plan', firstRule({ wording }))
    expect(squeezed(pdf.pages.join(' '))).toContain('Paywith□or□□□□,été,□□□□□□□□')
    expect(rendered.unprintable).toEqual(expect.arrayContaining(['😀', 'ש', '漢', '👨‍👩‍👧']))
    for (const font of pdf.fonts) expect(font).toMatch(/^[A-Z]{6}\+Source/)
  })

  it('keeps paragraphs, points and line ends', async () => {
    const wording = 'First.\n\n- one\n- two\nthree\r\nfour'
    const { rendered } = await printed('plan', firstRule({ wording }))
    expect(rendered.text.join('\n')).toContain('First.\n– one\n– two\nthree\nfour')
  })

  it('puts a list below its label, and leaves other signs at the head of a line as they are', async () => {
    const { rendered } = await printed(
      'plan',
      firstRule({ customerExplanation: '- one\n- two', staffMayDecide: 'Both:\n• three\n* four' })
    )
    expect(rendered.text.join('\n')).toContain('Why\n– one\n– two')
    expect(rendered.text.join('\n')).toContain('Both:\n• three\n* four')
  })

  it('treats marks of other languages, control characters and lone surrogates as text', async () => {
    const wording = '<b>&amp; \\ %d {name} ${x}\u0000\u0007\uD800 "quoted" \u202Eabc\u202C'
    const { rendered } = await printed('plan', firstRule({ wording }))
    expect(rendered.text.join('\n')).toContain('<b>&amp; \\ %d {name} ${x}')
    expect(rendered.text.join('\n')).toContain('"quoted" abc')
  })

  it('prints a thousand rules, each on the page that the inventory names', () => {
    const records = sampleRecords()
    const [rule] = records.policies
    const policies = Array.from({ length: 1_000 }, (_, at) => ({
      ...(rule as Rule),
      number: at + 1,
      title: `Rule ${at + 1}`
    }))
    const document = buildDocument(
      'plan',
      { ...records, policies },
      { language: 'en', leaveOut: [] }
    )
    const composition = compose(document, fontsIn(fontFolder), { paper: 'A4', textSize: 'normal' })
    expect(composition.pages.length).toBeGreaterThan(100)
    for (const at of [1, 500, 1_000])
      expect(composition.text[(composition.places.get(`rule-${at}`)?.page ?? 0) - 1]).toContain(
        `Rule ${at}`
      )
  })

  it('prints an empty plan as a cover and the few facts it has', async () => {
    const records = sampleRecords()
    const empty: PlanRecords = {
      ...records,
      businessProfile: { ...records.businessProfile, ownerName: '', description: '', openDays: [] },
      adoptedVision: null,
      workingVision: null,
      policies: [],
      policyRevisions: [],
      policyIdeas: []
    }
    const { document, rendered } = await printed('plan', empty)
    expect(document.parts).toContainEqual({ part: 'rules', written: false })
    expect(rendered.parts.find((part) => part.part === 'rules')).toMatchObject({ from: null })
    expect(rendered.pages).toBeGreaterThanOrEqual(2)
    const poster = buildDocument('vision-poster', empty, { language: 'en', leaveOut: [] })
    expect(poster.blocks).toEqual([])
    expect(poster.parts).toEqual([{ part: 'vision', written: false }])
  })
})

describe('a vision for the wall', () => {
  it.each(papers)('keeps to one sheet of %s and to letters of twenty points', async (paper) => {
    const { pdf, rendered } = await printed('vision-poster', sampleRecords(), { paper })
    expect(rendered.pages).toBe(1)
    const runs = pdf.runs[0] ?? []
    const small = runs.filter((run) => run.size < 20).map((run) => run.text)
    expect(small.join('')).toBe('Linden Row Cleaning Working copy, 5 January 2026')
    expect(Math.max(...runs.map((run) => run.size))).toBeGreaterThan(40)
  })

  it('tells customers the sentence, the values and whose it is, and nothing else', async () => {
    const { document, rendered, pdf } = await printed('vision-poster', markedRecords())
    const all = JSON.stringify([document, rendered.text, pdf.pages, pdf.info, pdf.bookmarks])
    const told = new Set(all.match(/(SS|ZZ)-\w+-\w+(-\d)?/g))
    const names = [1, 2, 3, 4, 5].map((at) => `SS-adoptedVision-name-${at}`)
    expect([...told].toSorted()).toEqual(
      ['SS-adoptedVision-statement', 'SS-businessProfile-name', ...names].toSorted()
    )
  })

  it('goes on to another sheet when the sentence is a page of text', async () => {
    const records = sampleRecords()
    const adopted = records.adoptedVision
    const statement = 'Every customer leaves happier than they came. '.repeat(43).trim()
    const vision = adopted && { ...adopted, statement }
    const { pdf, rendered } = await printed('vision-poster', { ...records, adoptedVision: vision })
    expect(rendered.pages).toBeGreaterThan(1)
    const sheets = pdf.runs.flat().filter((run) => run.size >= 20)
    expect(squeezed(sheets.map((run) => run.text).join(''))).toContain(squeezed(statement))
  })
})

describe('a logo', () => {
  const logo = pngAddress(40, 20)
  const clear = pngAddress(40, 20, true)
  const withLogo = (source: string): PlanRecords => {
    const records = sampleRecords()
    return { ...records, businessProfile: { ...records.businessProfile, logo: source } }
  }

  const pictures = async (records: PlanRecords, name: 'plan' | 'vision-poster') => {
    const { rendered } = await printed(name, records)
    return Buffer.from(rendered.bytes).toString('latin1').split('/Subtype /Image').length - 1
  }

  it('stands on the cover and on the poster', async () => {
    for (const name of ['plan', 'vision-poster'] as const) {
      expect(await pictures(sampleRecords(), name)).toBe(0)
      expect(await pictures(withLogo(logo), name)).toBe(1)
      expect(await pictures(withLogo(clear), name)).toBeGreaterThan(0)
    }
  })

  it('has room of its own on the poster, beside values of many words', () => {
    const records = withLogo(logo)
    const adopted = records.adoptedVision
    const name = 'Nobody waits longer than they were told, and nobody has to ask a second time'
    const values = Array.from({ length: 5 }, (_, at) => ({ name: `${at} ${name}`, meaning: '' }))
    const document = buildDocument(
      'vision-poster',
      { ...records, adoptedVision: adopted && { ...adopted, values } },
      { language: 'en', leaveOut: [] }
    )
    const fonts = fontsIn(fontFolder)
    const { pages } = compose(document, fonts, { paper: 'A4', textSize: 'normal' })
    const marks = pages.flat()
    const picture = marks.find((mark) => mark.kind === 'picture')
    const beside = marks.filter((mark) => mark.kind === 'text' && mark.style.size === 20)
    expect(beside.length).toBeGreaterThan(9)
    for (const mark of beside)
      if (mark.kind === 'text')
        expect(mark.x + fonts.width(mark.text, mark.style)).toBeLessThan(picture?.x ?? 0)
  })

  it.each([
    ['cut short', logo.slice(0, logo.length / 2)],
    ['no picture at all', 'data:image/png;base64,AAAA'],
    ['a JPEG that ends after its head', 'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ=='],
    ['broken inside', clear.slice(0, 84) + 'AAAA'.repeat(5) + clear.slice(104)]
  ])('that is %s does not keep the plan from being printed', async (_, source) => {
    const { rendered } = await printed('plan', withLogo(source))
    expect(rendered.pages).toBe(8)
  })
})

describe('every document', () => {
  it.each(
    documentNames.flatMap((name) =>
      papers.flatMap((paper) => paperTextSizes.map((textSize) => ({ name, paper, textSize })))
    )
  )(
    '$name on $paper in $textSize letters keeps within its page and ends no page with a heading',
    async ({ name, paper, textSize }) => {
      const { pdf } = await printed(name, sampleRecords('pl'), { language: 'pl', paper, textSize })
      for (const runs of pdf.runs) {
        for (const run of runs) {
          expect(run.x).toBeGreaterThan(50)
          expect(run.x).toBeLessThan(pdf.size.width - 50)
          expect(run.y).toBeGreaterThan(40)
          expect(run.y).toBeLessThan(pdf.size.height - 40)
        }
        const body = runs.filter((run) => run.y > 100)
        const lowest = body.toSorted((one, other) => one.y - other.y)[0]
        const heading = textSize === 'large' ? 18 : 15
        if (name !== 'vision-poster') expect(lowest?.size).toBeLessThan(heading)
      }
    }
  )
})
