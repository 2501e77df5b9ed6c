import type { BlockOf, Quadrant } from '../shared/documents/blocks'
import { type Mark, type Row, rowsHeight, type Section, type Slice } from './marks'
import type { Style } from './paperTokens'
import { textMark, type Typesetter } from './typesetter'

type Field = { x: number; width: number; list: Style }

/** What shares the page with the two by two: the title above it, and the facts that end it. */
type Company = { above: number; below: number }

/**
 * The two by two: a cross of two rules, the axes in words outside, each field a list with page numbers. It is meant as
 * one page: where only close lists let it fit between what stands above and below it, they are set close. One that is
 * too long for a page is cut between friendly and unfriendly, under the axes again, and its lists go on under theirs.
 */
export function quadrantRows(
  typesetter: Typesetter,
  block: BlockOf<'quadrants'>,
  section: Section,
  { above, below }: Company
): Row[] {
  const { styles, anatomy } = typesetter
  const airy = cross(typesetter, block, section, styles.table)
  const close = cross(typesetter, block, section, styles.tableClose)
  const fits = (rows: Row[], after: number) =>
    above + (rows[0]?.gap ?? 0) + rowsHeight(rows) + after <= anatomy.textHeight
  const whole = ({ axis, upper, lower }: Cross) => [axis, upper, lower]
  const page =
    [airy, close].find((one) => fits(whole(one), below)) ??
    [airy, close].find((one) => fits(whole(one), 0))
  if (page) return whole(page)
  const { axis, upper, lower } = fits([airy.axis, airy.upper], 0) ? airy : close
  return [axis, upper, { ...axis, gap: 2 * anatomy.line }, { ...lower, gap: upper.gap }]
}

type Cross = { axis: Row; upper: Row; lower: Row }

function cross(
  typesetter: Typesetter,
  block: BlockOf<'quadrants'>,
  section: Section,
  list: Style
): Cross {
  const { anatomy, styles } = typesetter
  const centre = anatomy.text + anatomy.textWidth / 2
  const pad = anatomy.line
  const left: Field = { x: anatomy.text, width: anatomy.textWidth / 2 - pad, list }
  const right: Field = { x: centre + pad, width: anatomy.textWidth / 2 - pad, list }
  const side = ({ x, width }: Field, label: string) =>
    typesetter.lines(label, styles.side, { x, width, even: true })
  const [necessary, unnecessary] = block.columns
  const [friendlyNecessary, friendlyExtra, limit, barrier] = block.fields
  const axes = [[], side(left, necessary), side(right, unnecessary)]
  const upper = fieldRow(typesetter, section, block.rows[0], [
    [left, friendlyNecessary],
    [right, friendlyExtra]
  ])
  const lower = fieldRow(typesetter, section, block.rows[1], [
    [left, limit],
    [right, barrier]
  ])
  return {
    axis: { section, gap: anatomy.line, columns: axes, glued: true },
    upper: { ...upper, gap: anatomy.line / 2 },
    lower
  }
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
    ],
    again: [side, ...fields.map(([field, quadrant]) => headAgain(typesetter, field, quadrant))]
  }
}

/** The title of a list that goes on. */
function headAgain(typesetter: Typesetter, field: Field, { title }: Quadrant): Slice[] {
  const { anatomy, styles } = typesetter
  return [
    ...typesetter.lines(title, styles.h3, { x: field.x, width: field.width, even: true }),
    { height: anatomy.line / 2, marks: [] }
  ]
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
