import type { Block, PaperDocument } from '../shared/documents/blocks'
import type { Paper } from '../shared/features/printing'
import { chromeMarks } from './chrome'
import { composeCover } from './cover'
import { filledPages } from './filledPages'
import { type FlowBlock, flowRows } from './flow'
import type { PaperFonts } from './fonts'
import type { ComposedPage, Mark, Section } from './marks'
import { composeOpening } from './opening'
import type { FlowPage } from './paginate'
import type { TextSize } from './paperTokens'
import { composePoster } from './poster'
import { printable } from './printable'
import { rowMarks } from './rowMarks'
import { sharedPages } from './sharedPages'
import { Typesetter } from './typesetter'

/** A page before its number is known: what is drawn, and the running head, `undefined` where there is no chrome. */
type Sheet = ComposedPage & { head?: Section | null }

/** Where a block begins: number of the page, how far down it, and whether nothing stands above it. */
export type Place = { page: number; y: number; opensPage: boolean }

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
  /** Where each block begins. */
  places: Map<string, Place>
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
  const places: Composition['places'] = new Map()
  sheets.forEach((sheet, index) =>
    sheet.blocks.forEach(({ block, ...at }) => {
      if (!places.has(block)) places.set(block, { page: index + 1, ...at })
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

/** Sheets of their own, and between them parts that flow over pages; a short part may share a page. */
function sheetsOf(typesetter: Typesetter, blocks: Block[]): Sheet[] {
  const { textHeight, line } = typesetter.anatomy
  const sheets: Sheet[] = []
  let pages: FlowPage[] = []
  let part: FlowBlock[] = []
  const closePart = () => {
    if (part.length === 0) return
    const own = filledPages(flowRows(typesetter, part), textHeight, line)
    pages = sharedPages(pages, own, textHeight)
    part = []
  }
  const closeFlow = () => {
    closePart()
    sheets.push(...pages.map((page) => flowSheet(typesetter, page)))
    pages = []
  }
  for (const block of blocks) {
    if (block.kind === 'cover' || block.kind === 'opening' || block.kind === 'poster') closeFlow()
    if (block.kind === 'cover') sheets.push(composeCover(typesetter, block))
    else if (block.kind === 'poster') sheets.push(...composePoster(typesetter, block))
    else if (block.kind === 'opening') {
      const { sheet, rest } = composeOpening(typesetter, block)
      sheets.push(sheet)
      pages = filledPages(rest, textHeight, line)
    } else {
      if (block.kind === 'part') closePart()
      part.push(block)
    }
  }
  closeFlow()
  return sheets
}

function flowSheet(typesetter: Typesetter, page: FlowPage): Sheet {
  const { top: above } = typesetter.anatomy
  const [first] = page
  const opener = first?.row.opens
  const section = first?.row.section ?? { label: '', title: '', continued: '' }
  const continued = opener === 'group' ? '' : section.continued
  const rows = page.map(({ row, top }) => ({ row, top: above + top }))
  return {
    marks: rows.flatMap((placed, index) => rowMarks(typesetter, placed, index === 0)),
    blocks: rows.flatMap(({ row, top }, index) =>
      row.block ? [{ block: row.block, y: top, opensPage: index === 0 }] : []
    ),
    head: opener === 'part' ? null : { ...section, continued }
  }
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
    .map((mark) => (mark.kind === 'text' && !mark.again ? mark.joins + mark.text : ''))
    .join('')
    .trim()
}

function bookmarksOf(document: PaperDocument, places: Composition['places']): Bookmark[] {
  const bookmarks: Bookmark[] = []
  let part: string | null = null
  const add = (block: string, title: string, under: string | null) => {
    const place = places.get(block)
    if (place) bookmarks.push({ block, title, under, page: place.page, y: place.y })
  }
  for (const block of document.blocks) {
    if (block.kind === 'cover' || block.kind === 'opening') add('cover', block.document, null)
    if (block.kind === 'opening') add(block.block, block.label, null)
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
