import type { BlockOf } from '../shared/documents/blocks'
import type { Mark, Row, Section } from './marks'
import { lowered, textMark, type Typesetter } from './typesetter'

/** The table in which everyone signs: a name, a day, a signature, on lines wide enough for a pen. */
export function signatureRows(
  typesetter: Typesetter,
  block: BlockOf<'signatures'>,
  section: Section
): Row[] {
  const { anatomy, styles } = typesetter
  const { line } = anatomy
  const gutter = 17
  const dateWidth = anatomy.textWidth * 0.26
  const fields = [
    { x: anatomy.left, width: anatomy.marginWidth, label: block.name },
    { x: anatomy.text, width: dateWidth, label: block.date },
    {
      x: anatomy.text + dateWidth + gutter,
      width: anatomy.textWidth - dateWidth - gutter,
      label: block.sentence
    }
  ]
  const rule = (y: number, weight: number): Mark => ({
    kind: 'rule',
    x: anatomy.left,
    y,
    width: anatomy.full,
    weight,
    colour: 'ink2'
  })
  const labels = fields.map((field) => textMark(field.label, styles.head, field.x, '\n'))
  const head: Row = {
    section,
    gap: 2 * line,
    columns: [
      lowered([{ height: line * 1.25, marks: labels }], line / 4).map((slice) => ({
        ...slice,
        marks: [rule(0, 0.75), ...slice.marks, rule(line * 1.5, 0.35)]
      }))
    ],
    glued: true
  }
  const signing = Array.from({ length: block.lines }, () => ({
    height: line * 3,
    marks: fields.map(({ x, width }): Mark => ({
      kind: 'rule',
      x,
      y: line * 3,
      width,
      weight: 0.5,
      colour: 'ink2'
    }))
  }))
  return [head, { section, gap: 0, columns: [signing] }]
}

/** Empty lines for what the reader would change. */
export function writingRow(
  typesetter: Typesetter,
  block: BlockOf<'writingLines'>,
  section: Section
): Row {
  const { anatomy, styles } = typesetter
  const label = typesetter.lines(block.label, styles.side, {
    x: anatomy.left,
    width: anatomy.marginWidth,
    even: true
  })
  const height = anatomy.line * 1.5
  const lines = Array.from({ length: block.lines }, () => ({
    height,
    marks: [
      {
        kind: 'rule' as const,
        x: anatomy.text,
        y: height,
        width: anatomy.textWidth,
        weight: 0.5,
        colour: 'ink2' as const
      }
    ]
  }))
  const note = typesetter.lines(block.note, styles.small, {
    x: anatomy.text,
    width: anatomy.textWidth
  })
  return {
    section,
    gap: 2 * anatomy.line,
    columns: [label, [...lines, ...lowered(note, anatomy.line * 1.25)]]
  }
}
