import type { BlockKind, BlockOf, Note } from '../shared/documents/blocks'
import { type Row, rowHeight, type Section, type Slice } from './marks'
import type { Typesetter } from './typesetter'

/** Above this part of a page an entry may be cut: moved whole it would leave too much white. */
const CUT_ABOVE = 0.4
/** More lines below the two by two may go on over the page: its page would not hold them all. */
const MOST_WITH_TWO_BY_TWO = 6
/** A note of more lines has no place in the margin. */
const MOST_NOTE = 8
/** Lines of the margin that are kept together at most. */
const MOST_TOGETHER = 16

/** Side-heads with what belongs to them; a set after the inventory stands closer and stays together. */
export function factRows(
  typesetter: Typesetter,
  block: BlockOf<'facts'>,
  section: Section,
  before: BlockKind
): Row[] {
  const { anatomy, styles } = typesetter
  const close = before === 'quadrants'
  const style = { plain: styles.body, business: styles.wording, customer: styles.quote }[
    block.voice
  ]
  return block.facts.map((fact, index) => {
    const text = typesetter.lines(fact.texts.join('\n\n'), style, {
      x: anatomy.text,
      width: anatomy.textWidth
    })
    const row: Row = {
      section,
      gap: index > 0 ? anatomy.line * (close ? 0.5 : 1) : anatomy.line * gapBefore(before),
      columns: [sideHead(typesetter, fact.label), text],
      again: [labelAgain(typesetter, fact.label)],
      glued: close && index < block.facts.length - 1
    }
    const mayGoOn = close && text.length > MOST_WITH_TWO_BY_TWO
    return { ...row, breakable: mayGoOn || isLong(typesetter, row) }
  })
}

function gapBefore(before: BlockKind): number {
  if (before === 'quadrants') return 0.5
  return before === 'facts' ? 1 : 2
}

/** The least height in which these rows follow one another on a page: a long last one may go on. */
export function heightToBegin(typesetter: Typesetter, rows: Row[]): number {
  const few = 3 * typesetter.anatomy.line
  return rows.reduce(
    (sum, row) => sum + row.gap + (row.breakable ? Math.min(few, rowHeight(row)) : rowHeight(row)),
    0
  )
}

/** What a text is called, beside that of it which stands on a later page. */
export function labelAgain(typesetter: Typesetter, label: string): Slice[] {
  const { anatomy, styles } = typesetter
  return typesetter.lines(label, styles.small, {
    x: anatomy.left,
    width: anatomy.marginWidth,
    even: true
  })
}

const sideHead = (typesetter: Typesetter, label: string) =>
  typesetter.lines(label, typesetter.styles.side, {
    x: typesetter.anatomy.left,
    width: typesetter.anatomy.marginWidth,
    even: true
  })

/** A heading within a part, under a rule unless it opens a page. */
export function groupRow(
  typesetter: Typesetter,
  block: BlockOf<'group'>,
  section: Section,
  first: boolean
): Row {
  const { anatomy, styles } = typesetter
  const title = typesetter.lines(block.title, styles.group, {
    x: anatomy.text,
    width: anatomy.textWidth,
    even: true
  })
  return {
    block: block.block,
    section,
    opens: 'group',
    gap: anatomy.line * 2,
    ruled: !first,
    columns: [[], title],
    glued: true
  }
}

/** A rule: what it is called, since when and where it can be seen; its wording; then what one must know about it. */
export function ruleRow(typesetter: Typesetter, block: BlockOf<'rule'>, section: Section): Row {
  const { anatomy, styles } = typesetter
  const margin = { x: anatomy.left, width: anatomy.marginWidth }
  const column = { x: anatomy.text, width: anatomy.textWidth }
  const set = ({ text, strong }: Note) =>
    typesetter.lines(text, strong ? styles.smallBold : styles.small, margin)
  const isLongNote = (note: Note) => note.label !== undefined && set(note).length > MOST_NOTE
  const told = block.notes.filter(isLongNote)
  const notes = block.notes.filter((note) => !isLongNote(note)).flatMap(set)
  const runIn = { label: styles.bodyBold, text: styles.body }
  const details = [...block.details, ...told].flatMap(({ label = '', text }) =>
    typesetter.runIn(label, text, runIn, column)
  )
  // A wording of one paragraph is set in even lines, like a saying; a longer one is a text.
  const even = !block.wording.includes('\n')
  const row: Row = {
    block: block.block,
    section,
    gap: anatomy.line,
    columns: [
      together([...sideHead(typesetter, block.title), ...notes]),
      [...typesetter.lines(block.wording, styles.wording, { ...column, even }), ...details]
    ],
    again: [labelAgain(typesetter, block.title)]
  }
  return { ...row, breakable: isLong(typesetter, row) }
}

/** Slices that stay on one page, unless there are too many. */
const together = (slices: Slice[]): Slice[] =>
  slices.length > MOST_TOGETHER
    ? slices
    : slices.map((slice, at) => ({ ...slice, glued: at < slices.length - 1 }))

/** Whether a row may be cut though it would fit on a page of its own. */
export const isLong = (typesetter: Typesetter, row: Row): boolean =>
  rowHeight(row) > typesetter.anatomy.textHeight * CUT_ABOVE
