import type { BlockOf } from '../shared/documents/blocks'
import type { Row, Section, Slice } from './marks'
import type { Style } from './paperTokens'
import { fitPhrases, sized, sizesFrom } from './phrases'
import { lowered, textMark, type Typesetter } from './typesetter'

/** A sentence of more lines is no longer large, and set as the text it is. */
const MOST_LARGE = 8
/** A text of more lines is set in the size of a wording. */
const MOST_LEAD = 12

/**
 * The vision as large as its phrases allow, no larger than `largest`; a vision of many lines is set as a text, and
 * `close` where it must share its page.
 */
export function statementSlices(
  typesetter: Typesetter,
  text: string,
  largest: number,
  close = false
): { slices: Slice[]; style: Style } {
  const { anatomy, styles } = typesetter
  const column = { x: anatomy.text, width: anatomy.textWidth, even: true }
  const { lines, style } = fitPhrases(typesetter, text, {
    style: styles.statement,
    sizes: sizesFrom(largest, 16),
    width: column.width,
    leading: (size) => Math.ceil((size * 1.12) / anatomy.quarter) * anatomy.quarter,
    most: ({ size }) => (size > 28 ? 5 : MOST_LARGE)
  })
  if (lines.length <= MOST_LARGE) {
    const slices = lines.map((line) => ({
      height: style.leading,
      marks: [textMark(line.text, style, column.x, line.joins)]
    }))
    return { slices, style }
  }
  const { lead, wording } = styles
  const asLead = typesetter.lines(text, lead, column)
  if (asLead.length <= MOST_LEAD) return { slices: asLead, style: lead }
  const asText = close ? sized(wording, wording.size * 0.87, wording.leading * 0.8) : wording
  return { slices: typesetter.lines(text, asText, column), style: asText }
}

/** The vision in its chapter, and in small print since when it is in force. */
export function statementRow(
  typesetter: Typesetter,
  block: BlockOf<'statement'>,
  section: Section
): Row {
  const { anatomy, styles } = typesetter
  const { slices: large, style } = statementSlices(typesetter, block.text, styles.statement.size)
  const column = { x: anatomy.text, width: anatomy.textWidth * 0.75 }
  const note = typesetter.lines(block.note, styles.small, column)
  const below = block.note ? lowered(note, anatomy.line) : [{ height: anatomy.line, marks: [] }]
  const slices = [...large, ...below]
  return {
    section,
    gap: style === styles.wording ? 2 * anatomy.line : 4 * anatomy.line,
    columns: [[], slices],
    breakable: slices.length > 12
  }
}
