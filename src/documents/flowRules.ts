import type { BlockKind, BlockOf } from '../shared/documents/blocks'
import { type Row, rowHeight, type Section } from './marks'
import type { Typesetter } from './typesetter'

/** Above this part of a page an entry may be cut: moved whole it would leave too much white. */
const CUT_ABOVE = 0.4

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
    const texts = fact.texts.join('\n\n')
    const row: Row = {
      section,
      gap: index > 0 ? anatomy.line * (close ? 0.5 : 1) : anatomy.line * gapBefore(before),
      columns: [
        sideHead(typesetter, fact.label),
        typesetter.lines(texts, style, { x: anatomy.text, width: anatomy.textWidth })
      ],
      glued: close && index < block.facts.length - 1
    }
    return { ...row, breakable: isLong(typesetter, row) }
  })
}

function gapBefore(before: BlockKind): number {
  if (before === 'quadrants' || before === 'facts') return 1
  return 2
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
  const notes = block.notes.flatMap((note) =>
    typesetter.lines(note.text, note.strong ? styles.smallBold : styles.small, margin)
  )
  const details = block.details.flatMap((detail) =>
    typesetter.runIn(
      detail.label,
      detail.text,
      { label: styles.bodyBold, text: styles.body },
      column
    )
  )
  const row: Row = {
    block: block.block,
    section,
    gap: anatomy.line,
    columns: [
      [...sideHead(typesetter, block.title), ...notes],
      [...typesetter.lines(block.wording, styles.wording, { ...column, even: true }), ...details]
    ]
  }
  return { ...row, breakable: isLong(typesetter, row) }
}

const isLong = (typesetter: Typesetter, row: Row): boolean =>
  rowHeight(row) > typesetter.anatomy.textHeight * CUT_ABOVE
