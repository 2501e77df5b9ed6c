import type { ContentsPart } from '../shared/documents/blocks'
import type { Mark, Slice } from './marks'
import { raise, textMark, type Typesetter } from './typesetter'

/** The contents from the fullest to the shortest: without the lines, then without the groups. */
export function shorterContents(
  contents: ContentsPart[]
): [whole: ContentsPart[], noLines: ContentsPart[], bare: ContentsPart[]] {
  const short = contents.map((part) => ({ ...part, line: '' }))
  return [contents, short, short.map((part) => ({ ...part, entries: [] }))]
}

/**
 * The contents: number, title, a line on each part, its groups, and at the right the page; `pad` of white between a
 * part and its rules.
 */
export function contentsSlices(
  typesetter: Typesetter,
  contents: ContentsPart[],
  pad = typesetter.anatomy.line / 2
): Slice[] {
  const { anatomy, styles } = typesetter
  const { line } = anatomy
  const rule = (weight: number): Mark => ({
    kind: 'rule',
    x: anatomy.left,
    y: 0,
    width: anatomy.full,
    weight,
    colour: 'ink2'
  })
  const column = { x: anatomy.text, width: anatomy.textWidth - 3 * line }
  const parts = contents.map((part) => {
    const title = typesetter.lines(part.title, styles.h2, { ...column, even: true })
    if (part.number)
      title[0]?.marks.unshift(textMark(part.number, styles.number, anatomy.left, '\n'))
    const lines = part.line ? typesetter.lines(part.line, styles.tableNote, column) : []
    const entries = part.entries.flatMap((entry) =>
      leading(typesetter, typesetter.lines(entry.title, styles.table, column), entry.block)
    )
    const slices = [...leading(typesetter, title, part.block), ...lines, ...entries]
    if (slices[0]) raise(slices[0], pad)
    slices[0]?.marks.unshift(rule(0.5))
    return [...slices, { height: pad, marks: [] }]
  })
  return contents.length > 0 ? [...parts.flat(), { height: 0, marks: [rule(0.5)] }] : []
}

/** Lines that lead to a block, with its page number on the first. */
function leading(typesetter: Typesetter, slices: Slice[], block: string): Slice[] {
  const { anatomy, styles } = typesetter
  for (const slice of slices)
    for (const mark of slice.marks) if (mark.kind === 'text') mark.leadsTo = block
  slices[0]?.marks.push({
    kind: 'pageOf',
    x: anatomy.right,
    y: styles.table.drop,
    block,
    style: styles.table
  })
  return slices
}
