import type { Colour, Style } from './paperTokens'

/**
 * One thing drawn on a page, in points from its upper left corner. `y` of a text is its baseline; `joins` is what
 * stands between it and the text before it when the page is read aloud.
 */
export type Mark =
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      style: Style
      joins: '' | ' ' | '\n'
      /** Block this text leads to when it is clicked. */
      leadsTo?: string
      /** Block that begins with this text: where those that lead to it arrive. */
      begins?: string
      /** Stood on an earlier page already: it is seen again, but not read aloud again. */
      again?: true
    }
  /** The number of the page on which a block stands, its right edge at `x`. */
  | { kind: 'pageOf'; x: number; y: number; block: string; style: Style }
  | { kind: 'rule'; x: number; y: number; width: number; weight: number; colour: Colour }
  | { kind: 'divider'; x: number; y: number; height: number; weight: number; colour: Colour }
  | { kind: 'picture'; x: number; y: number; width: number; height: number; source: string }

/** A slice of a column that is never cut; its marks count `y` from its top. `glued` slices stay with the next one. */
export type Slice = { height: number; marks: Mark[]; glued?: boolean }

export type Section = {
  /** “Part 2”, or nothing for a sheet without a number. */
  label: string
  title: string
  /** “Dates, keys and privacy, continued”, or nothing before the first group. */
  continued: string
}

/** Something of the flow across the page: columns side by side, each a list of slices. */
export type Row = {
  /** Block that begins here: what contents, links and bookmarks lead to. */
  block?: string
  section: Section
  /** What begins here: a part opens a page without running head, a group has no “continued” above it. */
  opens?: 'part' | 'group'
  /** Room above, dropped where the row opens a page. */
  gap: number
  /** A rule across the page in the middle of the gap, dropped with it. */
  ruled?: boolean
  columns: Slice[][]
  /** What stands above each column of a row that goes on from the page before; never cut. */
  head?: Slice[][]
  /** The head of its later pieces, should it be cut: the margin's always, another column's where that goes on. */
  again?: Slice[][]
  /** Begins a page though it would fit where it is. */
  opensPage?: boolean
  /** Stays with the next row. */
  glued?: boolean
  /** May be cut even where it would fit on a page of its own. */
  breakable?: boolean
  /** A vertical rule through the whole height, at this x. */
  divider?: number
}

/** Height of a column or, of a row, of its highest column. */
export const columnHeight = (column: Slice[]): number =>
  column.reduce((sum, slice) => sum + slice.height, 0)
export const rowHeight = (row: Pick<Row, 'columns' | 'head'>): number =>
  Math.max(0, ...row.columns.map((column, at) => headHeight(row, at) + columnHeight(column)))

/** Height of what stands above a column again. */
export const headHeight = (row: Pick<Row, 'head'>, at: number): number =>
  columnHeight(row.head?.[at] ?? [])

/** Height of rows one below the other, without the room above the first. */
export const rowsHeight = (rows: Row[]): number =>
  rows.reduce((sum, row, index) => sum + (index ? row.gap : 0) + rowHeight(row), 0)

/** A page as composed: what is drawn, and the blocks that begin on it. */
export type ComposedPage = {
  marks: Mark[]
  blocks: { block: string; y: number; opensPage: boolean }[]
}

/** Marks moved by so much. */
export function moved(marks: Mark[], by: number): Mark[] {
  return by === 0 ? marks : marks.map((mark) => ({ ...mark, y: mark.y + by }))
}
