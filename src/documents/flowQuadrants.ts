import type { BlockOf, Quadrant } from '../shared/documents/blocks'
import { type Mark, type Row, rowsHeight, type Section, type Slice } from './marks'
import type { Style } from './paperTokens'
import { textMark, type Typesetter } from './typesetter'

type Field = { x: number; width: number; list: Style }

/**
 * The two by two: a cross of two rules, the axes in words outside, each field a list with page numbers. It is meant as
 * one page: where only small lists let it fit below what stands `above` it, they are set small.
 */
export function quadrantRows(
  typesetter: Typesetter,
  block: BlockOf<'quadrants'>,
  section: Section,
  above: number
): Row[] {
  const { styles, anatomy } = typesetter
  const fits = (rows: Row[]) => above + (rows[0]?.gap ?? 0) + rowsHeight(rows) <= anatomy.textHeight
  const rows = crossRows(typesetter, block, section, styles.table)
  if (fits(rows)) return rows
  const small = { ...styles.small, colour: 'ink', figures: 'table' } as const
  const smaller = crossRows(typesetter, block, section, small)
  return fits(smaller) ? smaller : rows
}

function crossRows(
  typesetter: Typesetter,
  block: BlockOf<'quadrants'>,
  section: Section,
  list: Style
): Row[] {
  const { anatomy, styles } = typesetter
  const centre = anatomy.text + anatomy.textWidth / 2
  const pad = anatomy.line
  const left: Field = { x: anatomy.text, width: anatomy.textWidth / 2 - pad, list }
  const right: Field = { x: centre + pad, width: anatomy.textWidth / 2 - pad, list }
  const axis = ({ x, width }: Field, label: string) =>
    typesetter.lines(label, styles.side, { x, width, even: true })
  const [necessary, unnecessary] = block.columns
  const [friendlyNecessary, friendlyExtra, limit, barrier] = block.fields
  const head = [[], axis(left, necessary), axis(right, unnecessary)]
  const upper: [Field, Quadrant][] = [
    [left, friendlyNecessary],
    [right, friendlyExtra]
  ]
  const lower: [Field, Quadrant][] = [
    [left, limit],
    [right, barrier]
  ]
  return [
    { section, gap: anatomy.line, columns: head, glued: true },
    { ...fieldRow(typesetter, section, block.rows[0], upper), gap: anatomy.line / 2 },
    fieldRow(typesetter, section, block.rows[1], lower)
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
    gap: 0,
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
    ? typesetter.lines(quadrant.empty, field.list, { ...field, even: true })
    : quadrant.rules.flatMap((rule) => listed(typesetter, field, rule))
  const head = [...title, ...task].map((slice) => ({ ...slice, glued: true }))
  return [...head, { height: anatomy.line / 2, marks: [], glued: true }, ...list]
}

/** A title that leads to its rule, and the page it stands on. */
function listed(typesetter: Typesetter, field: Field, rule: Quadrant['rules'][number]): Slice[] {
  const { anatomy } = typesetter
  // Where a title runs on, its second line is set in, so that it does not read as a title of its own.
  const inset = anatomy.line * 0.6
  const room = field.width - anatomy.line * 1.6
  const whole = typesetter.lines(rule.title, field.list, { x: field.x, width: room })
  const lines =
    whole.length === 1
      ? whole
      : typesetter
          .lines(rule.title, field.list, { x: field.x, width: room - inset })
          .map((slice, index) => (index === 0 ? slice : shifted(slice, inset)))
  for (const slice of lines)
    for (const mark of slice.marks) if (mark.kind === 'text') mark.leadsTo = rule.block
  lines.at(-1)?.marks.push({
    kind: 'pageOf',
    x: field.x + field.width,
    y: field.list.drop,
    block: rule.block,
    style: { ...field.list, colour: 'ink2' }
  })
  return lines.map((slice, index) => ({ ...slice, glued: index < lines.length - 1 }))
}

const shifted = (slice: Slice, by: number): Slice => ({
  ...slice,
  marks: slice.marks.map((mark) => ({ ...mark, x: mark.x + by }))
})
