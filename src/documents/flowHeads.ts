import type { BlockOf } from '../shared/documents/blocks'
import type { Row, Section, Slice } from './marks'
import { lowered, textMark, type Typesetter } from './typesetter'

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
  const lead = typesetter.lines(block.lead, styles.lead, column)
  return [...rows, { section, gap: anatomy.line / 2, columns: [[], lead], glued: true }]
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
