import type { BlockOf, ContentsPart } from '../shared/documents/blocks'
import { contentsSlices, shorterContents } from './contents'
import { colophonSlices, doubleRule, headSlices, logoMarks, placed } from './cover'
import { factRows } from './flowRules'
import { columnHeight, type ComposedPage, type Row, rowsHeight, type Section } from './marks'
import { type FlowPage, paginate } from './paginate'
import { rowMarks } from './rowMarks'
import { statementSlices } from './statement'
import { lowered, type Typesetter } from './typesetter'

type Opening = BlockOf<'opening'>
type Arrangement = {
  /** Largest size of the vision, and the room above it in lines. */
  largest: number
  above: number
  contents: ContentsPart[]
  /** White around the parts of the contents, in lines. */
  pad?: number
}

/** Lines of white above the name, and between the last words, the contents and the colophon. */
const AIR = 2

/**
 * The first page of a document for the team: double rule, name and document, then the vision as large as it can be,
 * what the business is for, the contents, and at the foot what this copy is. What does not fit goes on in `rest`: first
 * the contents, and of very long words what is left of them.
 */
export function composeOpening(
  typesetter: Typesetter,
  block: Opening
): { sheet: ComposedPage; rest: Row[] } {
  const { anatomy, styles } = typesetter
  const { line } = anatomy
  const colophon = colophonSlices(typesetter, block.colophon)
  const colophonTop = anatomy.bottom - columnHeight(colophon)
  const top = anatomy.top + AIR * line
  const size = block.statement === '' ? styles.cover.size : styles.h1.size
  const head = headSlices(typesetter, block, size)
  const from = top + columnHeight(head)
  const room = colophonTop - AIR * line - from
  const { pages, contents, rest, spare } = arranged(typesetter, block, room)
  const lower = Math.min(Math.floor(spare / 3 / line), AIR) * line
  const words = (pages[0] ?? []).map(({ row, top: at }) => ({ row, top: from + lower + at }))
  const contentsTop = colophonTop - AIR * line - columnHeight(contents)
  const marks = [
    ...doubleRule(anatomy.left, anatomy.rule, anatomy.full, { thick: 3, gap: 2, thin: 0.5 }),
    ...placed(head, top),
    ...logoMarks(typesetter, block.logo, top),
    ...words.flatMap((one) => rowMarks(typesetter, one, true)),
    ...placed(contents, contentsTop),
    ...placed(colophon, colophonTop)
  ]
  const blocks = [
    { block: 'cover', y: 0, opensPage: true },
    { block: block.block, y: from + lower, opensPage: true }
  ]
  return { sheet: { marks, blocks }, rest }
}

/** The largest and airiest arrangement that fits; where none does with contents, they stand on the next page. */
function arranged(typesetter: Typesetter, block: Opening, room: number) {
  const { anatomy, styles } = typesetter
  const { size } = styles.statement
  const [whole, noLines, bare] = shorterContents(block.contents)
  const choices: Arrangement[] = [
    { largest: size, above: 4, contents: whole },
    { largest: size, above: 3, contents: whole },
    { largest: size, above: 3, contents: noLines },
    { largest: size, above: 2, contents: noLines },
    { largest: size, above: 2, contents: noLines, pad: 0.25 },
    { largest: size, above: 2, contents: bare },
    { largest: size, above: 2, contents: bare, pad: 0.25 },
    { largest: size * 0.75, above: 2, contents: bare, pad: 0.25 }
  ]
  for (const { largest, above, contents, pad } of choices) {
    const rows = purposeRows(typesetter, block, largest, above)
    const slices = contentsSlices(typesetter, contents, pad && pad * anatomy.line)
    const used = heightOf(rows) + columnHeight(slices) + AIR * anatomy.line
    if (used <= room) {
      const pages = laidOut(rows, room)
      return { pages, contents: slices, rest: [], spare: room - used }
    }
  }
  const airy = purposeRows(typesetter, block, size, 3)
  const close = purposeRows(typesetter, block, size, 2, true)
  const rows = heightOf(airy) > room && heightOf(close) <= room ? close : airy
  const pages = laidOut(rows, room)
  const rest = pages.slice(1).flatMap((page) => page.map(({ row }) => row))
  const section = sectionOf(block)
  const contents = contentsRow(typesetter, noLines, section)
  const spare = pages.length > 1 ? 0 : room - heightOf(rows)
  return { pages, contents: [], rest: [...rest, contents], spare }
}

/** The contents on the page after: the rule of the page, or one in the room above it, is their first. */
function contentsRow(typesetter: Typesetter, contents: ContentsPart[], section: Section): Row {
  const { line } = typesetter.anatomy
  const [first, ...others] = contentsSlices(typesetter, contents)
  const columns = first
    ? [[{ ...first, marks: first.marks.filter(({ kind }) => kind !== 'rule') }, ...others]]
    : []
  return { section, gap: 3 * line, ruled: true, columns }
}

const heightOf = (rows: Row[]): number => (rows[0]?.gap ?? 0) + rowsHeight(rows)

/** Pages of rows, on the first of which the room above the first row is kept. */
function laidOut(rows: Row[], room: number): FlowPage[] {
  const above = rows[0]?.gap ?? 0
  const pages = paginate(rows, room - above)
  return pages.map((page) => page.map((one) => ({ ...one, top: one.top + above })))
}

const sectionOf = ({ document }: Opening): Section => ({
  label: '',
  title: document,
  continued: ''
})

/** The vision with its name in the margin, and the facts under it. */
function purposeRows(
  typesetter: Typesetter,
  block: Opening,
  largest: number,
  above: number,
  close = false
): Row[] {
  const { anatomy } = typesetter
  const section = sectionOf(block)
  const facts = { kind: 'facts', voice: 'business', facts: block.facts } as const
  const gap = above * anatomy.line
  if (block.statement === '') {
    const [first, ...others] = factRows(typesetter, facts, section, 'part')
    return first ? [{ ...first, gap }, ...others] : []
  }
  const { slices, style } = statementSlices(typesetter, block.statement, largest, close)
  const label = labelSlices(typesetter, block.label, style.drop)
  const statement = { section, gap, columns: [label, slices], breakable: slices.length > 12 }
  return [statement, ...factRows(typesetter, facts, section, 'statement')]
}

/** A label on the first baseline of the words beside it, which lies so far below their top. */
function labelSlices(typesetter: Typesetter, label: string, drop: number) {
  const { anatomy, styles } = typesetter
  const style = drop < styles.part.drop ? styles.side : styles.part
  const margin = { x: anatomy.left, width: anatomy.marginWidth, even: true }
  return lowered(typesetter.lines(label, style, margin), drop - style.drop)
}
