import { rowHeight } from './marks'
import type { FlowPage } from './paginate'

/**
 * Pages with those of one more part. A part that fits whole below what stands on the last page shares it, if need be
 * with a little less white above it; any other, and one that must begin a page, follows on pages of its own.
 */
export function sharedPages(pages: FlowPage[], part: FlowPage[], height: number): FlowPage[] {
  const last = pages.at(-1)
  const [only] = part
  const first = only?.[0]?.row
  if (!last || !first || part.length > 1 || first.opensPage) return [...pages, ...part]
  const room = height - lowestOf(only)
  const gap = [first.gap, first.gap * 0.75].find((one) => lowestOf(last) + one <= room)
  if (gap === undefined) return [...pages, ...part]
  const from = lowestOf(last) + gap
  const joined = only.map(({ row, top }) => ({ row, top: from + top }))
  return [...pages.slice(0, -1), [...last, ...joined]]
}

/** How far down the rows of a page reach. */
const lowestOf = (page: FlowPage): number =>
  Math.max(0, ...page.map(({ row, top }) => top + rowHeight(row)))
