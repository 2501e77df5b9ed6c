import { type Row, rowHeight } from './marks'
import { type FlowPage, paginate } from './paginate'

/** A last page with no more rows than this looks forgotten. */
const FEW = 2
/** A last page that is filled no further than this looks forgotten too, if nothing else can be done. */
const LITTLE = 0.2
/** What joins the last page stands below this part of the page before. */
const LOW = 0.4

/**
 * Pages whose last one does not hold a forgotten row or two: they are drawn back by smaller gaps, or, where that is
 * not enough, the group they belong to joins them on the last page, or else the two rows before them do.
 */
export function filledPages(rows: Row[], height: number, line: number): FlowPage[] {
  const pages = paginate(rows, height)
  if (!endsFew(pages)) return pages
  for (const gaps of [closer, closest]) {
    const drawn = paginate(
      rows.map((row) => ({ ...row, gap: gaps(row.gap, line) })),
      height
    )
    if (drawn.length < pages.length) return drawn
  }
  const first = headingToMove(pages, height) ?? rowToMove(pages, height)
  if (!first) return pages
  const moved = paginate(
    rows.map((row) => (row === first ? { ...row, opensPage: true } : row)),
    height
  )
  return moved.length === pages.length ? moved : pages
}

const endsFew = (pages: FlowPage[]): boolean =>
  pages.length > 1 && (pages.at(-1)?.length ?? 0) <= FEW

const closer = (gap: number, line: number): number => (gap === line ? gap * 0.75 : gap)

const closest = (gap: number, line: number): number => {
  if (gap >= 4 * line) return gap / 2
  return gap > line / 2 ? gap * 0.75 : gap
}

/** The last group's heading, if it stands low on the page before the last. */
function headingToMove(pages: FlowPage[], height: number): Row | null {
  const before = pages.at(-2) ?? []
  const placed = before.findLast(({ row }) => row.opens === 'group')
  const endsInIt = pages.at(-1)?.every(({ row }) => row.opens !== 'group')
  return placed && endsInIt && placed.top > height * LOW ? placed.row : null
}

/** The last row but one of the page before, if it can join what little stands on the last. */
function rowToMove(pages: FlowPage[], height: number): Row | null {
  const lowest = Math.max(...(pages.at(-1) ?? []).map(({ row, top }) => top + rowHeight(row)))
  if (lowest > height * LITTLE) return null
  const before = pages.at(-2) ?? []
  const placed = before.at(-2)
  const follows = before.at(-3)?.row.glued === true
  return placed && !follows && placed.top > height * LOW ? placed.row : null
}
