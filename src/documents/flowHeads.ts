import type { BlockOf } from '../shared/documents/blocks'
import type { Row, Section, Slice } from './marks'
import { fitPhrases, sizesFrom } from './phrases'
import { lowered, textMark, type Typesetter } from './typesetter'

/** The title of a part with its number beside it, and the sentence under it. */
export function partRows(typesetter: Typesetter, block: BlockOf<'part'>, section: Section): Row[] {
  const { anatomy, styles } = typesetter
  const column = { x: anatomy.text, width: anatomy.textWidth, even: true }
  const label: Slice[] = block.label
    ? [
        {
          height: styles.part.leading,
          marks: [textMark(block.label, styles.part, anatomy.left, '\n')]
        }
      ]
    : []
  const title = { columns: [label, typesetter.lines(block.title, styles.h1, column)], gap: 0 }
  const rows: Row[] = [{ ...title, block: block.block, section, opens: 'part', glued: true }]
  if (block.lead === '') return rows
  const lead = typesetter.lines(block.lead, styles.lead, column)
  return [...rows, { section, gap: anatomy.line / 2, columns: [[], lead], glued: true }]
}

/** The vision as large as its phrases allow, and in small print since when it is in force. */
export function statementRow(
  typesetter: Typesetter,
  block: BlockOf<'statement'>,
  section: Section
): Row {
  const { anatomy, styles } = typesetter
  const largest = styles.statement.size
  const { lines, style } = fitPhrases(typesetter, block.text, {
    style: styles.statement,
    sizes: sizesFrom(largest, 16),
    width: anatomy.textWidth,
    leading: (size) => Math.ceil((size * 1.12) / anatomy.quarter) * anatomy.quarter,
    most: ({ size }) => (size > 28 ? 5 : 8)
  })
  const large: Slice[] = lines.map((line, index) => ({
    height: style.leading,
    marks: [textMark(line, style, anatomy.text, index ? ' ' : '\n')]
  }))
  const column = { x: anatomy.text, width: anatomy.textWidth * 0.75 }
  const note = typesetter.lines(block.note, styles.small, column)
  const below = block.note ? lowered(note, anatomy.line) : [{ height: anatomy.line, marks: [] }]
  const slices = [...large, ...below]
  return {
    section,
    gap: 4 * anatomy.line,
    columns: [[], slices],
    breakable: slices.length > 12
  }
}

/** The five values, each with what it means. */
export function valuesRow(typesetter: Typesetter, block: BlockOf<'values'>, section: Section): Row {
  const { anatomy, styles } = typesetter
  const label = typesetter.lines(block.label, styles.side, {
    x: anatomy.left,
    width: anatomy.marginWidth,
    even: true
  })
  const column = { x: anatomy.text, width: anatomy.textWidth }
  const values = block.values.flatMap((value, index) => {
    const name = typesetter.lines(value.name, styles.value, { ...column, even: true })
    const meaning = typesetter.lines(value.meaning, styles.body, column)
    const joined = [...name.map((slice) => ({ ...slice, glued: meaning.length > 0 })), ...meaning]
    return index > 0 && meaning.length > 0 ? lowered(joined, anatomy.line / 4) : joined
  })
  // The label shares the baseline of the first value, whose line is half a line higher.
  const side = lowered(label, styles.value.leading - styles.side.leading)
  return {
    section,
    gap: 2 * anatomy.line,
    columns: [side, values],
    breakable: values.length > 20
  }
}
