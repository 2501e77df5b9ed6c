import type { PaperDocument } from '../shared/documents/blocks'
import type { Mark, Section } from './marks'
import { textMark, type Typesetter } from './typesetter'

/** What stands on every page of the flow: page rule, running head, foot. */
export function chromeMarks(
  typesetter: Typesetter,
  foot: PaperDocument['foot'],
  page: { number: number; of: number; head: Section | null }
): { head: Mark[]; foot: Mark[] } {
  const { anatomy } = typesetter
  const rule: Mark = {
    kind: 'rule',
    x: anatomy.left,
    y: anatomy.rule + 0.375,
    width: anatomy.full,
    weight: 0.75,
    colour: 'ink2'
  }
  return {
    head: [rule, ...(page.head ? runningHead(typesetter, page.head) : [])],
    foot: footMarks(typesetter, foot, page)
  }
}

/** On later pages of a part: its number, its title and, at the right, the group that goes on. */
function runningHead(typesetter: Typesetter, section: Section): Mark[] {
  const { anatomy, styles } = typesetter
  const y = anatomy.headBaseline
  const half = anatomy.textWidth / 2
  const continued = typesetter.fitted(section.continued, styles.chrome, half)
  const right = anatomy.right - typesetter.width(continued, styles.chrome)
  const title = typesetter.fitted(section.title, styles.chrome, half - 10)
  return [
    { ...textMark(section.label, styles.chrome, anatomy.left, '\n'), y },
    { ...textMark(title, styles.chrome, anatomy.text, ' '), y },
    { ...textMark(continued, styles.chrome, right, ' '), y }
  ].filter((mark) => mark.text !== '')
}

function footMarks(
  typesetter: Typesetter,
  foot: PaperDocument['foot'],
  page: { number: number; of: number }
): Mark[] {
  const { anatomy, styles } = typesetter
  const { chrome, chromeBold } = styles
  const y = anatomy.footBaseline
  const number = String(page.number)
  const after = anatomy.left + typesetter.width(number, chromeBold)
  const version = typesetter.width(foot.version, chrome)
  const document = typesetter.width(foot.document, chrome)
  const room = anatomy.textWidth - version - document - 24
  const business = typesetter.fitted(foot.business, chrome, room)
  const taken = typesetter.width(business, chrome)
  const middle = anatomy.text + taken + (anatomy.textWidth - version - document - taken) / 2
  return [
    { ...textMark(number, chromeBold, anatomy.left, '\n'), y },
    { ...textMark(`\u00A0/\u00A0${page.of}`, chrome, after, ''), y },
    { ...textMark(business, chrome, anatomy.text, ' '), y },
    { ...textMark(foot.document, chrome, middle, ' '), y },
    { ...textMark(foot.version, chrome, anatomy.right - version, ' '), y }
  ]
}
