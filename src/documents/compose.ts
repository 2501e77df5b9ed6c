import type { Block, PaperDocument } from '../shared/documents/blocks'
import type { Paper } from '../shared/features/printing'
import { chromeMarks } from './chrome'
import { composeCover } from './cover'
import { type FlowBlock, flowRows } from './flow'
import type { PaperFonts } from './fonts'
import { filledPages } from './filledPages'
import { type ComposedPage, type Mark, moved, type Section } from './marks'
import type { FlowPage, PlacedRow } from './paginate'
import type { TextSize } from './paperTokens'
import { composePoster } from './poster'
import { printable } from './printable'
import { Typesetter } from './typesetter'

/** A page before its number is known: what is drawn, and the running head, `undefined` where there is no chrome. */
type Sheet = ComposedPage & { head?: Section | null }

/** An entry of the bookmarks; groups stand below their part. */
export type Bookmark = {
  block: string
  title: string
  page: number
  y: number
  under: string | null
}

/** A document laid out: every mark of every page, and where each block begins. */
export type Composition = {
  width: number
  height: number
  pages: Mark[][]
  /** Number of the page a block begins on, and how far down. */
  places: Map<string, { page: number; y: number }>
  bookmarks: Bookmark[]
  /** What stands on each page, in reading order and without head and foot. */
  text: string[]
  unprintable: string[]
}

/** Lays a document out. Pure: the same document, paper and text size give the same pages. */
export function compose(
  document: PaperDocument,
  fonts: PaperFonts,
  options: { paper: Paper; textSize: TextSize }
): Composition {
  const lost = new Set<string>()
  const shown = printableTexts({ blocks: document.blocks, foot: document.foot }, fonts, lost)
  const typesetter = new Typesetter(fonts, { ...options, language: document.language })
  const sheets = sheetsOf(typesetter, shown.blocks)
  const places = new Map<string, { page: number; y: number }>()
  sheets.forEach((sheet, index) =>
    sheet.blocks.forEach(({ block, y }) => {
      if (!places.has(block)) places.set(block, { page: index + 1, y })
    })
  )
  const numbered = sheets.map((sheet) => withPageNumbers(typesetter, sheet.marks, places))
  const pages = numbered.map((marks, index) => {
    const head = sheets[index]?.head
    if (head === undefined) return marks
    const page = { number: index + 1, of: sheets.length, head }
    const chrome = chromeMarks(typesetter, shown.foot, page)
    return [...chrome.head, ...marks, ...chrome.foot]
  })
  return {
    width: typesetter.anatomy.width,
    height: typesetter.anatomy.height,
    pages,
    places,
    bookmarks: bookmarksOf(document, places),
    text: numbered.map(textOf),
    unprintable: [...lost]
  }
}

function sheetsOf(typesetter: Typesetter, blocks: Block[]): Sheet[] {
  const sheets: Sheet[] = []
  let flow: FlowBlock[] = []
  const close = () => {
    if (flow.length > 0) sheets.push(...flowSheets(typesetter, flow))
    flow = []
  }
  for (const block of blocks) {
    if (block.kind === 'cover') sheets.push(composeCover(typesetter, block))
    else if (block.kind === 'poster') sheets.push(...composePoster(typesetter, block))
    else {
      if (block.kind === 'part') close()
      flow.push(block)
    }
  }
  close()
  return sheets
}

function flowSheets(typesetter: Typesetter, blocks: FlowBlock[]): Sheet[] {
  const rows = flowRows(typesetter, blocks)
  const { textHeight, line } = typesetter.anatomy
  return filledPages(rows, textHeight, line).map((page) => flowSheet(typesetter, page))
}

function flowSheet(typesetter: Typesetter, page: FlowPage): Sheet {
  const [first] = page
  const opener = first?.row.opens
  const section = first?.row.section ?? { label: '', title: '', continued: '' }
  const continued = opener === 'group' ? '' : section.continued
  return {
    marks: page.flatMap((placed, index) => rowMarks(typesetter, placed, index === 0)),
    blocks: page.flatMap(({ row, top }) =>
      row.block ? [{ block: row.block, y: typesetter.anatomy.top + top }] : []
    ),
    head: opener === 'part' ? null : { ...section, continued }
  }
}

function rowMarks(typesetter: Typesetter, { row, top }: PlacedRow, first: boolean): Mark[] {
  const { anatomy } = typesetter
  const from = anatomy.top + top
  const marks: Mark[] = []
  if (row.ruled && !first)
    marks.push({
      kind: 'rule',
      x: anatomy.left,
      y: from - anatomy.line / 2,
      width: anatomy.full,
      weight: 0.75,
      colour: 'ink2'
    })
  let lowest = from
  for (const column of row.columns) {
    let y = from
    for (const slice of column) {
      marks.push(...moved(slice.marks, y))
      y += slice.height
    }
    lowest = Math.max(lowest, y)
  }
  if (row.divider !== undefined)
    marks.push({
      kind: 'divider',
      x: row.divider,
      y: from,
      height: lowest - from,
      weight: 0.75,
      colour: 'ink2'
    })
  return row.block === undefined ? marks : beginning(marks, row.block)
}

/** Marks of which the first text is where a block begins. */
function beginning(marks: Mark[], block: string): Mark[] {
  const first = marks.find((mark) => mark.kind === 'text')
  return marks.map((mark) =>
    mark === first && mark.kind === 'text' ? { ...mark, begins: block } : mark
  )
}

/** Every reference to a page becomes its number, set flush right. */
function withPageNumbers(
  typesetter: Typesetter,
  marks: Mark[],
  places: Composition['places']
): Mark[] {
  return marks.map((mark) => {
    if (mark.kind !== 'pageOf') return mark
    const text = String(places.get(mark.block)?.page ?? '')
    const x = mark.x - typesetter.width(text, mark.style)
    return { kind: 'text', x, y: mark.y, text, style: mark.style, joins: ' ', leadsTo: mark.block }
  })
}

function textOf(marks: Mark[]): string {
  return marks
    .map((mark) => (mark.kind === 'text' ? mark.joins + mark.text : ''))
    .join('')
    .trim()
}

function bookmarksOf(document: PaperDocument, places: Composition['places']): Bookmark[] {
  const bookmarks: Bookmark[] = []
  let part: string | null = null
  const add = (block: string, title: string, under: string | null) => {
    const place = places.get(block)
    if (place) bookmarks.push({ block, title, under, ...place })
  }
  for (const block of document.blocks) {
    if (block.kind === 'cover') add('cover', block.document, null)
    if (block.kind === 'poster') add(block.block, document.title, null)
    if (block.kind === 'part') {
      part = block.block
      add(block.block, block.title, null)
    }
    if (block.kind === 'group') add(block.block, block.title, part)
  }
  return bookmarks
}

/** A copy in which every text holds printable characters only; a picture's address stays as it is. */
function printableTexts<T>(value: T, fonts: PaperFonts, lost: Set<string>): T {
  const walk = (item: unknown): unknown => {
    if (typeof item === 'string')
      return item.startsWith('data:image/') ? item : printable(item, fonts, lost)
    if (Array.isArray(item)) return item.map(walk)
    if (item !== null && typeof item === 'object')
      return Object.fromEntries(Object.entries(item).map(([key, one]) => [key, walk(one)]))
    return item
  }
  return walk(value) as T
}
