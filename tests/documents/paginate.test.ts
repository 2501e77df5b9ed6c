import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filledPages } from '../../src/documents/filledPages'
import { type Row, rowHeight, type Slice } from '../../src/documents/marks'
import { type FlowPage, paginate } from '../../src/documents/paginate'
import { sharedPages } from '../../src/documents/sharedPages'

const HEIGHT = 100
const section = { label: '', title: '', continued: '' }
let count = 0

const slices = (heights: number[], glued = false): Slice[] =>
  heights.map((height) => {
    count += 1
    const style = { size: count } as never
    return {
      height,
      glued,
      marks: [{ kind: 'text', x: 0, y: 0, text: `${count}`, style, joins: ' ' }]
    }
  })
const row = (heights: number[], more: Partial<Row> = {}): Row => ({
  section,
  gap: 10,
  columns: [slices(heights)],
  ...more
})
const heading = (): Row => row([10], { glued: true, opens: 'group' })

const marksOf = (rows: Row[]) =>
  rows.flatMap((one) => one.columns.flatMap((column) => column.flatMap((slice) => slice.marks)))
const texts = (rows: Row[]) => marksOf(rows).map((mark) => (mark.kind === 'text' ? mark.text : ''))
const rowsOf = (pages: FlowPage[]) => pages.flatMap((page) => page.map((placed) => placed.row))

describe('laying rows out on pages', () => {
  it('moves a row that does not fit whole to the next page, without the room above it', () => {
    const pages = paginate([row([60]), row([40, 20])], HEIGHT)
    expect(pages.map((page) => page.map((placed) => placed.top))).toEqual([[0], [0]])
  })

  it('never leaves a heading at the foot of a page', () => {
    const pages = paginate([row([70]), heading(), row([30])], HEIGHT)
    expect(pages.map((page) => page.length)).toEqual([1, 2])
  })

  it('cuts a row higher than a page between its lines, leaving two at least on each', () => {
    const tall = row(Array.from({ length: 31 }, () => 10))
    const pages = paginate([heading(), tall], HEIGHT)
    expect(pages.map((page) => page.reduce((sum, one) => sum + rowHeight(one.row), 0))).toEqual([
      90, 100, 100, 30
    ])
  })

  it('repeats the head of a row on every later page, over the columns that go on', () => {
    const lines = (count: number) => slices(Array.from({ length: count }, () => 10))
    const [margin, long, short] = [slices([5]), slices([10]), slices([10])]
    const tall = row([], { columns: [lines(2), lines(25), lines(9)], again: [margin, long, short] })
    const pages = paginate([tall], HEIGHT)
    expect(pages.map((page) => page[0]?.row.head)).toEqual([
      undefined,
      [margin, long, []],
      [margin, long, []]
    ])
    for (const [{ row: placed } = { row: tall }] of pages)
      expect(rowHeight(placed)).toBeLessThanOrEqual(HEIGHT)
  })

  it('draws a forgotten row back by smaller gaps, or lets its group join it', () => {
    const drawn = filledPages([row([30]), row([30]), row([20]), row([10])], 116, 10)
    expect(drawn).toHaveLength(1)
    const group = [heading(), row([20]), row([20])]
    const joined = filledPages([row([50]), ...group], HEIGHT, 10)
    expect(joined.map((page) => page.length)).toEqual([1, 3])
    const facts = filledPages([row([50]), row([10]), row([10]), row([12])], HEIGHT, 10)
    expect(facts.map((page) => page.length)).toEqual([1, 3])
  })

  it('lets a short part share the page of the part before, unless it must begin one', () => {
    const shared = (rows: Row[]) =>
      sharedPages(paginate([row([40])], HEIGHT), paginate(rows, HEIGHT), HEIGHT).map((page) =>
        page.map((placed) => placed.top)
      )
    expect(shared([heading(), row([20])])).toEqual([[0, 50, 70]])
    expect(shared([row([52])])).toEqual([[0, 47.5]])
    expect(shared([row([60])])).toEqual([[0], [0]])
    expect(shared([row([20], { opensPage: true })])).toEqual([[0], [0]])
    expect(shared([row([90]), row([20])])).toEqual([[0], [0], [0]])
  })

  it('prints every line once and in order, on pages that do not overflow, whatever comes', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 })
    const anyRow = fc
      .record({
        columns: fc.array(heights, { minLength: 1, maxLength: 3 }),
        gap: fc.integer({ min: 0, max: 30 }),
        again: fc.option(
          fc.array(fc.constant<Slice[]>([{ height: 9, marks: [] }]), { maxLength: 3 }),
          {
            nil: undefined
          }
        ),
        glued: fc.boolean(),
        breakable: fc.boolean(),
        opensPage: fc.boolean()
      })
      .map(({ columns, again, ...rest }): Row => ({
        section,
        ...rest,
        ...(again && { again }),
        columns: columns.map((one) => slices(one))
      }))
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
        for (const pages of [paginate(rows, HEIGHT), filledPages(rows, HEIGHT, 10)]) {
          expect(texts(rowsOf(pages)).toSorted()).toEqual(texts(rows).toSorted())
          for (const page of pages) {
            expect(page.length).toBeGreaterThan(0)
            for (const { row: placed, top } of page)
              expect(top + rowHeight(placed)).toBeLessThanOrEqual(HEIGHT)
          }
        }
      })
    )
  })
})
