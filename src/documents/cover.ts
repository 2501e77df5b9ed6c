import type { BlockOf, ContentsPart } from '../shared/documents/blocks'
import { columnHeight, type ComposedPage, type Mark, moved, type Slice } from './marks'
import { pictureSize } from './pictures'
import { sized, sizesFrom } from './phrases'
import { raise, textMark, type Typesetter } from './typesetter'

/** Most room a logo takes. */
const LOGO = 75

/** The cover: double rule, name, document, contents with page numbers, and at the foot what this copy is. */
export function composeCover(typesetter: Typesetter, block: BlockOf<'cover'>): ComposedPage {
  const { anatomy } = typesetter
  const colophon = colophonSlices(typesetter, block.colophon)
  const colophonTop = anatomy.bottom - columnHeight(colophon)
  const room = colophonTop - 2 * anatomy.line
  const { head, contents, contentsTop } = fittingCover(typesetter, block, room)
  const marks = [
    ...doubleRule(anatomy.left, anatomy.rule, anatomy.full, { thick: 3, gap: 2, thin: 0.5 }),
    ...placed(head.slices, head.top),
    ...logoMarks(typesetter, block.logo, head.top),
    ...placed(contents, contentsTop),
    ...placed(colophon, colophonTop)
  ]
  return { marks, blocks: [{ block: 'cover', y: 0 }] }
}

/** The airiest arrangement that fits: first less white, then without the lines, then without the groups. */
function fittingCover(typesetter: Typesetter, block: BlockOf<'cover'>, room: number) {
  const { anatomy } = typesetter
  const { line } = anatomy
  const slices = headSlices(typesetter, block)
  const height = columnHeight(slices)
  const bare = (part: ContentsPart): ContentsPart => ({ ...part, entries: [], line: '' })
  const short = (part: ContentsPart): ContentsPart => ({ ...part, line: '' })
  const choices: { above: number; between: number; contents: ContentsPart[] }[] = [
    { above: 5 * line, between: Math.max(14 * line - height, 4 * line), contents: block.contents },
    { above: 4 * line, between: 3 * line, contents: block.contents },
    { above: 2 * line, between: 2 * line, contents: block.contents.map(short) },
    { above: 2 * line, between: 2 * line, contents: block.contents.map(bare) }
  ]
  const arranged = choices.map(({ above, between, contents }) => {
    const top = anatomy.top + above
    return {
      head: { slices, top },
      contents: contentsSlices(typesetter, contents),
      contentsTop: top + height + between
    }
  })
  const fits = (one: (typeof arranged)[number]) =>
    one.contentsTop + columnHeight(one.contents) <= room
  return arranged.find(fits) ?? (arranged[arranged.length - 1] as (typeof arranged)[number])
}

function headSlices(typesetter: Typesetter, block: BlockOf<'cover'>): Slice[] {
  const { anatomy, styles } = typesetter
  const column = { x: anatomy.text, width: anatomy.textWidth, even: true }
  const sizes = sizesFrom(styles.cover.size, 20)
  const names = sizes.map((size) => {
    const leading = Math.ceil((size * 1.07) / anatomy.quarter) * anatomy.quarter
    return typesetter.lines(block.business, sized(styles.cover, size, leading), column)
  })
  const name = names.find((slices) => slices.length <= 3) ?? names.at(-1) ?? []
  const document = typesetter.lines(block.document, styles.coverSub, column)
  if (document[0]) raise(document[0], anatomy.line / 2)
  return [...name, ...document]
}

function contentsSlices(typesetter: Typesetter, contents: ContentsPart[]): Slice[] {
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
    if (slices[0]) raise(slices[0], line / 2)
    slices[0]?.marks.unshift(rule(0.5))
    return [...slices, { height: line / 2, marks: [] }]
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

function colophonSlices(typesetter: Typesetter, colophon: BlockOf<'cover'>['colophon']): Slice[] {
  const { anatomy, styles } = typesetter
  return colophon.flatMap(({ label, text }) => {
    const slices = typesetter.lines(text, styles.table, {
      x: anatomy.text,
      width: anatomy.textWidth
    })
    slices[0]?.marks.unshift(textMark(label, styles.note, anatomy.left, '\n'))
    return slices
  })
}

function logoMarks(typesetter: Typesetter, logo: string | null, top: number): Mark[] {
  if (logo === null) return []
  const { anatomy } = typesetter
  const size = pictureSize(logo, { width: anatomy.marginWidth - anatomy.line, height: LOGO })
  if (!size) return []
  return [{ kind: 'picture', x: anatomy.left, y: top + anatomy.quarter, ...size, source: logo }]
}

/** A thick rule and a thin one under it, in the accent. */
export function doubleRule(
  x: number,
  y: number,
  width: number,
  weights: { thick: number; gap: number; thin: number }
): Mark[] {
  const { thick, gap, thin } = weights
  return [
    { kind: 'rule', x, y: y + thick / 2, width, weight: thick, colour: 'accent' },
    { kind: 'rule', x, y: y + thick + gap + thin / 2, width, weight: thin, colour: 'accent' }
  ]
}

/** Slices one under the other from a height on. */
export function placed(slices: Slice[], top: number): Mark[] {
  let y = top
  return slices.flatMap((slice) => {
    const marks = moved(slice.marks, y)
    y += slice.height
    return marks
  })
}
