import type { BlockOf } from '../shared/documents/blocks'
import { doubleRule } from './cover'
import type { ComposedPage, Mark } from './marks'
import { fitPhrases, type FittedLine, sized, sizesFrom } from './phrases'
import { pictureSize } from './pictures'
import { textMark, type Typesetter } from './typesetter'

/** Nothing on a poster but its foot line is smaller: it is read from two metres. */
const LEAST = 20
/** A sentence broken at its commas is no smaller; where it would be, larger letters read better from afar. */
const LEAST_PHRASE = 44
const LOGO = { width: 130, height: 70 }
/** Room between the values and the logo. */
const LOGO_AIR = 20

/** The vision for the wall, on as many sheets as it needs: one, unless the sentence is a page of text. */
export function composePoster(typesetter: Typesetter, block: BlockOf<'poster'>): ComposedPage[] {
  const { anatomy } = typesetter
  const x = anatomy.posterMargin
  const width = anatomy.width - 2 * x
  const top = x + 60
  const logo = logoMark(block.logo, x + width, anatomy.height - x - 30)
  const beside = logo ? width - logo.width - LOGO_AIR : width
  const values = valueLines(typesetter, block.values, beside)
  const valuesHeight = values.reduce((sum, line) => sum + line.style.leading, 0)
  const valuesTop = anatomy.height - x - 45 - valuesHeight
  const room = valuesTop - top - 30
  const { lines, style } = fitPhrases(typesetter, block.statement, {
    style: typesetter.styles.statement,
    sizes: sizesFrom(80, LEAST),
    least: LEAST_PHRASE,
    width,
    leading: (size) => size * 1.12,
    most: ({ leading }) => Math.max(1, Math.floor(room / leading))
  })
  const sheets = sheetsOf(lines, Math.max(1, Math.floor(room / style.leading)))
  return sheets.map((sheet, index) => {
    const spare = room - sheet.length * style.leading
    const from = top + Math.max(0, Math.min(spare * 0.45, anatomy.height * 0.12))
    const statement = sheet.map((line, at) => ({
      ...textMark(line.text, style, x, line.joins),
      y: from + (at + 1) * style.leading - style.leading * 0.2
    }))
    const last = index === sheets.length - 1
    const marks: Mark[] = [
      ...doubleRule(x, x, width, { thick: 5, gap: 3, thin: 0.75 }),
      ...statement,
      ...(last ? stacked(values, x, valuesTop) : []),
      ...(last && logo ? [logo] : []),
      ...footMarks(typesetter, block, x, width)
    ]
    return { marks, blocks: index === 0 ? [{ block: block.block, y: 0, opensPage: true }] : [] }
  })
}

type ValueLine = { text: string; style: ReturnType<typeof sized>; joins: ' ' | '\n' }

function valueLines(typesetter: Typesetter, values: string[], width: number): ValueLine[] {
  const style = sized(typesetter.styles.posterValue, 24, 37.5)
  return values.flatMap((value) => {
    const size = typesetter.width(value, style) <= width ? style : sized(style, LEAST, 26)
    return typesetter
      .lines(value, size, { x: 0, width, even: true })
      .flatMap((slice, index) =>
        slice.marks.flatMap((mark) =>
          mark.kind === 'text'
            ? [{ text: mark.text, style: size, joins: index ? (' ' as const) : ('\n' as const) }]
            : []
        )
      )
  })
}

function stacked(lines: ValueLine[], x: number, top: number): Mark[] {
  let y = top
  return lines.map(({ text, style, joins }) => {
    y += style.leading
    return { ...textMark(text, style, x, joins), y: y - style.leading * 0.3 }
  })
}

function sheetsOf(lines: FittedLine[], most: number): FittedLine[][] {
  const sheets: FittedLine[][] = []
  for (let at = 0; at < lines.length; at += most) sheets.push(lines.slice(at, at + most))
  return sheets
}

function logoMark(
  logo: string | null,
  right: number,
  bottom: number
): Extract<Mark, { kind: 'picture' }> | null {
  const size = logo === null ? null : pictureSize(logo, LOGO)
  if (logo === null || !size) return null
  return { kind: 'picture', x: right - size.width, y: bottom - size.height, ...size, source: logo }
}

function footMarks(
  typesetter: Typesetter,
  block: BlockOf<'poster'>,
  x: number,
  width: number
): Mark[] {
  const { anatomy, styles } = typesetter
  const y = anatomy.height - anatomy.posterMargin
  const version = typesetter.width(block.version, styles.chrome)
  const business = typesetter.fitted(block.business, styles.posterFoot, width - version - 20)
  return [
    { ...textMark(business, styles.posterFoot, x, '\n'), y },
    { ...textMark(block.version, styles.chrome, x + width - version, ' '), y }
  ]
}
