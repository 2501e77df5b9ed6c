import { columnHeight, headHeight, type Row, rowHeight, rowsHeight, type Slice } from './marks'

/** A row, or the piece of it that fits, at its place below the top of the text block. */
export type PlacedRow = { row: Row; top: number }
export type FlowPage = PlacedRow[]

/** Fewer slices than this are not left alone at the head or foot of a page. */
const FEWEST = 2

/**
 * Lays rows out on pages of the given height. A row that fits on a page is never cut, a heading never ends a page, a
 * row higher than a page is cut between its lines; every slice of every row is on exactly one page.
 */
export function paginate(rows: Row[], height: number): FlowPage[] {
  const pages: FlowPage[] = []
  let page: FlowPage = []
  let used = 0
  const turn = () => {
    if (page.length > 0) pages.push(page)
    page = []
    used = 0
  }
  const put = (row: Row, gap: number) => {
    page.push({ row, top: used + gap })
    used += gap + rowHeight(row)
  }
  /** Puts a row down as far as it fits; returns what is left of it. */
  const step = (row: Row, limit: number): Row | null => {
    const gap = page.length > 0 ? row.gap : 0
    if (used + gap + rowHeight(row) <= height) {
      put(row, gap)
      return null
    }
    const acceptable = mayCut(row, limit) ? cut(row, height - used - gap) : null
    if (!acceptable && page.length > 0) {
      turn()
      return row
    }
    const { upper, lower } = acceptable ?? cutAnywhere(row)
    put(upper, gap)
    if (lower) turn()
    return lower
  }
  for (const group of groupsOf(rows, height)) {
    const opens = group[0]?.opensPage === true
    if (page.length > 0 && (opens || used + needed(group, height) > height)) turn()
    const limit = height - heightAboveLast(group)
    for (const row of group) {
      let rest: Row | null = row
      while (rest) rest = step(rest, limit)
    }
  }
  turn()
  return pages
}

/** Rows that must begin on one page: headings with what follows, as far as they fit on a page together. */
function groupsOf(rows: Row[], height: number): Row[][] {
  const groups: Row[][] = []
  let group: Row[] = []
  for (const row of rows) {
    group.push(row)
    if (row.glued && rowsHeight(group) < height) continue
    groups.push(group)
    group = []
  }
  if (group.length > 0) groups.push(group)
  return groups
}

/** Room a group asks for before it begins: all of it, or its first lines where the last row may be cut. */
function needed(group: Row[], height: number): number {
  const last = group.at(-1)
  const first = group[0]
  if (!last || !first) return 0
  const head = heightAboveLast(group)
  const own = mayCut(last, height - head) ? leastPiece(last) : rowHeight(last)
  return first.gap + head + own
}

/** Height of a group above its last row. */
function heightAboveLast(group: Row[]): number {
  return group.length > 1 ? rowsHeight(group.slice(0, -1)) + (group.at(-1)?.gap ?? 0) : 0
}

const mayCut = (row: Row, height: number): boolean =>
  row.breakable === true || rowHeight(row) > height

function leastPiece(row: Row): number {
  const heights = row.columns.map(
    (column, at) => headHeight(row, at) + columnHeight(column.slice(0, least(column)))
  )
  return Math.max(0, ...heights)
}

/** How many slices of a column its first piece has at least: two, and what is glued to them. */
function least(column: Slice[]): number {
  let count = Math.min(FEWEST, column.length)
  while (count < column.length && column[count - 1]?.glued) count += 1
  return column.length - count < FEWEST ? column.length : count
}

type Pieces = { upper: Row; lower: Row | null }

/** Cuts a row so that its upper piece is no higher than `room`; null when no acceptable piece is. */
function cut(row: Row, room: number): Pieces | null {
  const counts = row.columns.map((column, at) => fitting(column, room - headHeight(row, at)))
  const fails = row.columns.some(
    (column, index) => column.length > 0 && (counts[index] ?? 0) < least(column)
  )
  if (fails) return null
  return pieces(row, counts)
}

function pieces(row: Row, counts: number[]): Pieces {
  const upper = row.columns.map((column, index) => column.slice(0, counts[index]))
  const lower = row.columns.map((column, index) => column.slice(counts[index]))
  const { block: _block, opens: _opens, opensPage: _opensPage, head: _head, ...rest } = row
  const ended = lower.every((column) => column.length === 0)
  const goesOn = (at: number) => at === 0 || (lower[at]?.length ?? 0) > 0
  const head = row.again?.map((slices, at) => (goesOn(at) ? slices : []))
  return {
    upper: { ...row, columns: upper },
    lower: ended ? null : { ...rest, gap: 0, ruled: false, columns: lower, ...(head && { head }) }
  }
}

/** How many slices of a column fit, without leaving too few behind or parting glued ones. */
function fitting(column: Slice[], room: number): number {
  let height = 0
  let count = 0
  for (const slice of column) {
    if (height + slice.height > room) break
    height += slice.height
    count += 1
  }
  if (count < column.length) count = Math.min(count, Math.max(column.length - FEWEST, 0))
  while (count > 0 && count < column.length && column[count - 1]?.glued) count -= 1
  return count
}

/** The last resort on an empty page: the first slice of each column, so that the flow always ends. */
function cutAnywhere(row: Row): Pieces {
  return pieces(
    row,
    row.columns.map((column) => Math.min(1, column.length))
  )
}
