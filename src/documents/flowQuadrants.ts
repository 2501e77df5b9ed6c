import type { BlockOf, Quadrant } from '../shared/documents/blocks'
import type { Mark, Row, Section, Slice } from './marks'
import { textMark, type Typesetter } from './typesetter'

type Field = { x: number; width: number }

/** The two by two: a cross of two rules, the axes in words outside, each field a list with page numbers. */
export function quadrantRows(
  typesetter: Typesetter,
  block: BlockOf<'quadrants'>,
  section: Section
): Row[] {
  const { anatomy, styles } = typesetter
  const centre = anatomy.text + anatomy.textWidth / 2
  const pad = anatomy.line
  const left: Field = { x: anatomy.text, width: anatomy.textWidth / 2 - pad }
  const right: Field = { x: centre + pad, width: anatomy.textWidth / 2 - pad }
  const axis = (field: Field, label: string) =>
    typesetter.lines(label, styles.side, { ...field, even: true })
  const [above, below] = block.rows
  const [friendlyNecessary, friendlyExtra, limit, barrier] = block.fields
  return [
    {
      section,
      gap: anatomy.line,
      columns: [[], axis(left, block.columns[0]), axis(right, block.columns[1])],
      glued: true
    },
    fieldRow(typesetter, section, above, [
      [left, friendlyNecessary],
      [right, friendlyExtra]
    ]),
    {
      ...fieldRow(typesetter, section, below, [
        [left, limit],
        [right, barrier]
      ]),
      gap: 0
    }
  ]
}

function fieldRow(
  typesetter: Typesetter,
  section: Section,
  label: string,
  fields: [Field, Quadrant][]
): Row {
  const { anatomy, styles } = typesetter
  const side = typesetter.lines(label, styles.side, {
    x: anatomy.left,
    width: anatomy.marginWidth,
    even: true
  })
  const rule: Mark = {
    kind: 'rule',
    x: anatomy.text,
    y: 0,
    width: anatomy.textWidth,
    weight: 0.75,
    colour: 'ink2'
  }
  const pad = (marks: Mark[]): Slice => ({ height: anatomy.line, marks, glued: true })
  return {
    section,
    gap: anatomy.line / 2,
    divider: anatomy.text + anatomy.textWidth / 2,
    columns: [
      [pad([rule]), ...side],
      ...fields.map(([field, quadrant]) => [
        pad([]),
        ...fieldSlices(typesetter, field, quadrant),
        pad([])
      ])
    ]
  }
}

function fieldSlices(typesetter: Typesetter, field: Field, quadrant: Quadrant): Slice[] {
  const { anatomy, styles } = typesetter
  const count = typesetter.width(quadrant.count, styles.count)
  const title = typesetter.lines(quadrant.title, styles.h3, {
    x: field.x,
    width: field.width - (count > 0 ? count + anatomy.quarter : 0),
    even: true
  })
  if (quadrant.count)
    title[0]?.marks.push(textMark(quadrant.count, styles.count, field.x + field.width - count, ' '))
  const task = typesetter.lines(quadrant.task, styles.quoteSmall, {
    x: field.x,
    width: field.width - anatomy.line,
    even: true
  })
  const list = quadrant.empty
    ? typesetter.lines(quadrant.empty, styles.table, { ...field, even: true })
    : quadrant.rules.flatMap((rule) => listed(typesetter, field, rule))
  const head = [...title, ...task].map((slice) => ({ ...slice, glued: true }))
  return [...head, { height: anatomy.line / 2, marks: [], glued: true }, ...list]
}

/** A title that leads to its rule, and the page it stands on. */
function listed(typesetter: Typesetter, field: Field, rule: Quadrant['rules'][number]): Slice[] {
  const { anatomy, styles } = typesetter
  const room = field.width - anatomy.line * 1.6
  const lines = typesetter.lines(rule.title, styles.table, { x: field.x, width: room })
  for (const slice of lines)
    for (const mark of slice.marks) if (mark.kind === 'text') mark.leadsTo = rule.block
  lines.at(-1)?.marks.push({
    kind: 'pageOf',
    x: field.x + field.width,
    y: styles.table.drop,
    block: rule.block,
    style: { ...styles.table, colour: 'ink2' }
  })
  return lines
}
