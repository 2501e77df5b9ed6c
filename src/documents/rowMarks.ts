import { type Mark, moved, type Row, type Slice } from './marks'
import type { PlacedRow } from './paginate'
import type { Typesetter } from './typesetter'

/** What is drawn of a row, `top` below the upper edge of the page; the first row of a page has no rule above it. */
export function rowMarks(typesetter: Typesetter, { row, top }: PlacedRow, first: boolean): Mark[] {
  const { anatomy } = typesetter
  const marks: Mark[] = []
  if (row.ruled && !first)
    marks.push({
      kind: 'rule',
      x: anatomy.left,
      y: top - ruleAbove(row, anatomy.line),
      width: anatomy.full,
      weight: 0.75,
      colour: 'ink2'
    })
  let lowest = top
  for (const [at, column] of row.columns.entries()) {
    let y = top
    for (const slice of [...(row.head?.[at] ?? []).map(seenAgain), ...column]) {
      marks.push(...moved(slice.marks, y))
      y += slice.height
    }
    lowest = Math.max(lowest, y)
  }
  if (row.divider !== undefined)
    marks.push({
      kind: 'divider',
      x: row.divider,
      y: top,
      height: lowest - top,
      weight: 0.75,
      colour: 'ink2'
    })
  return row.block === undefined ? marks : beginning(marks, row.block)
}

const seenAgain = (slice: Slice): Slice => ({
  ...slice,
  marks: slice.marks.map((mark) => (mark.kind === 'text' ? { ...mark, again: true } : mark))
})

/** A part stands as far below its rule as it would below the rule of a page. */
const ruleAbove = (row: Row, line: number): number => (row.opens === 'part' ? line : line / 2)

/** Marks of which the first text is where a block begins. */
function beginning(marks: Mark[], block: string): Mark[] {
  const first = marks.find((mark) => mark.kind === 'text')
  return marks.map((mark) =>
    mark === first && mark.kind === 'text' ? { ...mark, begins: block } : mark
  )
}
