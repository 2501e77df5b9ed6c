import type { BlockOf, ContentsPart } from '../shared/documents/blocks'
import { contentsSlices, shorterContents } from './contents'
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
  return { marks, blocks: [{ block: 'cover', y: 0, opensPage: true }] }
}

/** The airiest arrangement that fits: first less white, then without the lines, then without the groups. */
function fittingCover(typesetter: Typesetter, block: BlockOf<'cover'>, room: number) {
  const { anatomy } = typesetter
  const { line } = anatomy
  const slices = headSlices(typesetter, block, typesetter.styles.cover.size)
  const height = columnHeight(slices)
  const [whole, ...shorter] = shorterContents(block.contents)
  const choices: { above: number; between: number; contents: ContentsPart[] }[] = [
    { above: 5 * line, between: Math.max(14 * line - height, 4 * line), contents: whole },
    { above: 4 * line, between: 3 * line, contents: whole },
    ...shorter.map((contents) => ({ above: 2 * line, between: 2 * line, contents }))
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

/** The name, no larger than `largest`, in three lines at most and of whole words where it can be; the document below. */
export function headSlices(
  typesetter: Typesetter,
  block: { business: string; document: string },
  largest: number
): Slice[] {
  const { anatomy, styles } = typesetter
  const column = { x: anatomy.text, width: anatomy.textWidth, even: true }
  const sizes = sizesFrom(largest, 20)
  const names = sizes.map((size) => {
    const leading = Math.ceil((size * 1.07) / anatomy.quarter) * anatomy.quarter
    return typesetter.lines(block.business, sized(styles.cover, size, leading), column)
  })
  const short = names.filter((slices) => slices.length <= 3)
  const name = short.find(hasWholeWords) ?? short[0] ?? names.at(-1) ?? []
  const document = typesetter.lines(block.document, styles.coverSub, column)
  if (document[0]) raise(document[0], anatomy.line / 2)
  return [...name, ...document]
}

/** Whether no word of a name goes on in the next line. */
const hasWholeWords = (slices: Slice[]): boolean =>
  slices.every(({ marks }) => marks.every((mark) => mark.kind !== 'text' || mark.joins !== ''))

/** What this copy is: labels in the margin, what they say beside them. */
export function colophonSlices(
  typesetter: Typesetter,
  colophon: BlockOf<'cover'>['colophon']
): Slice[] {
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

/** The logo in the margin beside the name, or nothing where it cannot be drawn. */
export function logoMarks(typesetter: Typesetter, logo: string | null, top: number): Mark[] {
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
