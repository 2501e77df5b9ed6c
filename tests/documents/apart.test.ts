import { describe, expect, it } from 'vitest'
import { compose } from '../../src/documents/compose'
import type { Mark } from '../../src/documents/marks'
import { fontsIn } from '../../src/documents/render'
import { buildDocument } from '../../src/shared/documents/buildDocument'
import type { PlanRecords } from '../../src/shared/documents/records'
import { documentNames, papers, paperTextSizes } from '../../src/shared/features/printing'
import { languages } from '../../src/shared/languages'
import { pngAddress } from './support/png'
import { fontFolder, sampleRecords } from './support/printed'

const fonts = fontsIn(fontFolder)
const looks = papers.flatMap((paper) => paperTextSizes.map((textSize) => ({ paper, textSize })))
/** White that is left at every edge of a page, in points. */
const EDGE = 40

type Box = { what: string; left: number; right: number; top: number; bottom: number }

/** Where a mark is seen: capitals above the line, a little below it. */
function boxOf(mark: Mark): Box[] {
  if (mark.kind === 'picture')
    return [box('a picture', mark.x, mark.width, mark.y, mark.y + mark.height)]
  if (mark.kind !== 'text' || mark.text.trim() === '') return []
  const { size } = mark.style
  const width = fonts.width(mark.text, mark.style)
  return [box(mark.text, mark.x, width, mark.y - 0.66 * size, mark.y + 0.1 * size)]
}

const box = (what: string, left: number, width: number, top: number, bottom: number): Box => ({
  what,
  left,
  right: left + width,
  top,
  bottom
})

/** What runs into something else or off the page, in every look of every document. */
function collisions(records: PlanRecords, language: (typeof languages)[number]): string[] {
  const found: string[] = []
  for (const name of documentNames) {
    const document = buildDocument(name, records, { language, leaveOut: [] })
    for (const look of looks) {
      const { pages, width, height } = compose(document, fonts, look)
      for (const page of pages) {
        const boxes = page.flatMap(boxOf).toSorted((one, other) => one.top - other.top)
        expect(boxes.length).toBeGreaterThan(0)
        boxes.forEach((one, at) => {
          const within = one.left >= EDGE && one.right <= width - EDGE
          if (!within || one.top < EDGE || one.bottom > height - EDGE) found.push(one.what)
          for (let next = at + 1; (boxes[next]?.top ?? Infinity) < one.bottom; next += 1) {
            const other = boxes[next] as Box
            if (other.left < one.right - 0.5 && one.left < other.right - 0.5)
              found.push(`${one.what} on ${other.what}`)
          }
        })
      }
    }
  }
  return found
}

/** A few rules with texts longer than their places, in words or in one word. */
function longest(word: string): PlanRecords {
  const text = (length: number) => word.repeat(length).slice(0, length).trim()
  const records = sampleRecords()
  const { businessProfile, adoptedVision } = records
  return {
    ...records,
    businessProfile: {
      ...businessProfile,
      logo: pngAddress(300, 60),
      name: text(120),
      ownerName: text(120),
      mission: text(1_000),
      greatServiceMeans: text(1_000),
      brandNote: text(1_000)
    },
    adoptedVision: adoptedVision && {
      ...adoptedVision,
      statement: text(2_000),
      reasonForChange: text(2_000),
      values: adoptedVision.values.map((_, at) => ({ name: text(79) + at, meaning: text(500) }))
    },
    policies: records.policies.slice(0, 6).map((rule) => ({
      ...rule,
      title: text(160),
      wording: text(1_000),
      customerExplanation: text(500),
      staffMayDecide: text(500),
      displays: rule.displays.map((display) => ({ ...display, detail: text(300) }))
    }))
  }
}

describe('on no page of any document, in any look,', () => {
  it.each(languages)('does a text touch another or leave the page, in %s', (language) => {
    expect(collisions(sampleRecords(language), language)).toEqual([])
  })

  it.each(['words upon words ', 'wordsuponwords'])(
    'nor when all texts are endless “%s”',
    (word) => {
      expect(collisions(longest(word), 'en')).toEqual([])
    }
  )
})
