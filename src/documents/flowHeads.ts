import type { BlockOf } from '../shared/documents/blocks'
import type { Row, Section, Slice } from './marks'
import { isLong, labelAgain } from './flowRules'
import { phrasesOf } from './phrases'
import { lowered, textMark, type Typesetter } from './typesetter'

/** What a value means is not cut when it has no more lines. */
const MOST_WHOLE = 4

/**
 * The title of a part with its number beside it, and the sentence under it. A part without a number, as the sheet to
 * sign, is taken out of the binder: it begins a page.
 */
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
  const title: Row = {
    section,
    block: block.block,
    opens: 'part',
    opensPage: block.label === '',
    gap: 4 * anatomy.line,
    ruled: true,
    columns: [label, typesetter.lines(block.title, styles.h1, column)],
    glued: true
  }
  const rows = [title]
  if (block.lead === '') return rows
  const lead = leadLines(typesetter, block.lead)
  return [...rows, { section, gap: anatomy.line / 2, columns: [[], lead], glued: true }]
}

/** Even lines, or, where that takes no more of them, one for each phrase. */
function leadLines(typesetter: Typesetter, text: string): Slice[] {
  const { anatomy, styles } = typesetter
  const column = { x: anatomy.text, width: anatomy.textWidth, even: true }
  const lines = typesetter.lines(text, styles.lead, column)
  const phrases = phrasesOf(text)
  const widths = phrases.map((phrase) => typesetter.width(phrase, styles.lead))
  const fill = widths.every((width) => width <= column.width && width > column.width / 2)
  if (phrases.length !== lines.length || !fill) return lines
  return phrases.map((phrase, at) => ({
    height: styles.lead.leading,
    marks: [textMark(phrase, styles.lead, column.x, at === 0 ? '\n' : ' ')]
  }))
}

/** The five values, each with what it means; two at least stay together. */
export function valuesRow(typesetter: Typesetter, block: BlockOf<'values'>, section: Section): Row {
  const { anatomy, styles } = typesetter
  const label = typesetter.lines(block.label, styles.side, {
    x: anatomy.left,
    width: anatomy.marginWidth,
    even: true
  })
  const column = { x: anatomy.text, width: anatomy.textWidth }
  const last = block.values.length - 1
  const values = block.values.flatMap((value, index) => {
    const name = typesetter.lines(value.name, styles.value, { ...column, even: true })
    const meaning = typesetter.lines(value.meaning, styles.body, column)
    const isShort = meaning.length <= MOST_WHOLE
    const paired = isShort && (index === 0 || index === last - 1)
    const lines = [...name, ...meaning].map((slice, at, all) => {
      const ends = at === all.length - 1
      return { ...slice, glued: ends ? paired : isShort || at < name.length }
    })
    return index > 0 && meaning.length > 0 ? lowered(lines, anatomy.line / 4) : lines
  })
  // The label shares the baseline of the first value, whose line is half a line higher.
  const side = lowered(label, styles.value.leading - styles.side.leading)
  const row: Row = {
    section,
    gap: 2 * anatomy.line,
    columns: [side, values],
    again: [labelAgain(typesetter, block.label)]
  }
  return { ...row, breakable: isLong(typesetter, row) }
}
