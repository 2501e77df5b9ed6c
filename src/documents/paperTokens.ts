import type { Paper } from '../shared/features/printing'

/** Measures in points; one line of text is 15 (18 when the text is large) and everything stands on quarters of it. */
export type TextSize = 'normal' | 'large'

/** The five fonts of paper: serifs are the voice of the business, the sans explains. */
export type FontName = 'serif' | 'serifItalic' | 'serifBold' | 'sans' | 'sansBold'

/** One colour besides ink; tints carry nothing. */
export const colours = {
  ink: '#1A1714',
  ink2: '#4A433B',
  hair: '#8C8271',
  accent: '#0B5C5A'
} as const
export type Colour = keyof typeof colours

/** How a run of text looks. `leading` is in points; `drop` is how far its baseline lies below the top of its line. */
export type Style = {
  font: FontName
  size: number
  leading: number
  drop: number
  colour: Colour
  /** Old-style figures in running text, lining ones in tables. */
  figures: 'text' | 'table'
}

type Token = [font: FontName, size: number, quarters: number, colour: Colour, figures?: 'table']

/** Size for normal text and leading in quarters of a line. */
const tokens = {
  cover: ['serifBold', 42, 12, 'ink'],
  coverSub: ['serif', 20, 8, 'ink'],
  statement: ['serifBold', 40, 12, 'ink'],
  h1: ['serifBold', 25, 8, 'ink'],
  part: ['serif', 14, 8, 'accent'],
  group: ['serifBold', 16, 6, 'ink'],
  value: ['serifBold', 14, 6, 'ink'],
  h2: ['serifBold', 14, 4, 'ink'],
  number: ['serifBold', 14, 4, 'accent'],
  h3: ['serifBold', 13, 4, 'ink'],
  count: ['serifBold', 13, 4, 'accent'],
  lead: ['serif', 14, 6, 'ink'],
  wording: ['serif', 11.5, 4, 'ink'],
  quote: ['serifItalic', 11.5, 4, 'ink'],
  quoteSmall: ['serifItalic', 10.5, 4, 'ink2'],
  body: ['sans', 10.5, 4, 'ink'],
  bodyBold: ['sansBold', 10.5, 4, 'ink'],
  side: ['sansBold', 10, 4, 'ink'],
  table: ['sans', 9.5, 4, 'ink', 'table'],
  tableClose: ['sans', 9, 3, 'ink', 'table'],
  tableNote: ['sans', 9.5, 4, 'ink2'],
  head: ['sansBold', 8.5, 4, 'ink2'],
  note: ['sans', 8.5, 4, 'ink2'],
  small: ['sans', 8.5, 3, 'ink2'],
  smallBold: ['sansBold', 8.5, 3, 'ink2'],
  chrome: ['sans', 8.5, 4, 'ink2'],
  chromeBold: ['sansBold', 8.5, 4, 'ink'],
  posterValue: ['serif', 24, 10, 'ink'],
  posterFoot: ['sansBold', 8.5, 4, 'ink']
} as const satisfies Record<string, Token>

export type StyleName = keyof typeof tokens
export type Styles = Record<StyleName, Style>

/** A line of text of the plan, in points. */
export const lineOf = (textSize: TextSize): number => (textSize === 'large' ? 18 : 15)

/** The styles of a text size: large is 13 on 18 where normal is 10.5 on 15, the rest in proportion. */
export function stylesFor(textSize: TextSize): Styles {
  const quarter = lineOf(textSize) / 4
  const entries = Object.entries(tokens).map(([name, [font, size, quarters, colour, figures]]) => {
    const leading = quarters * quarter
    // Margin notes stand four to three lines of text and share their baselines, so they sink to the line's foot.
    const drop = quarters === 3 ? leading : leading - quarter
    // Head and foot have one line for three texts: they grow less.
    const growth = textSize === 'normal' ? 1 : name.startsWith('chrome') ? 1.06 : 1.22
    const points = Math.round(size * growth * 2) / 2
    return [name, { font, size: points, leading, drop, colour, figures: figures ?? 'text' }]
  })
  return Object.fromEntries(entries) as Styles
}

const millimetre = 72 / 25.4
const paperSizes: Record<Paper, { width: number; height: number }> = {
  A4: { width: 210 * millimetre, height: 297 * millimetre },
  Letter: { width: 612, height: 792 }
}

/** Where things stand on a page: a margin column for labels and dates, a text column for what is read. */
export type Anatomy = ReturnType<typeof anatomyOf>

/** The anatomy of a paper and text size; every width follows from the paper. */
export function anatomyOf(paper: Paper, textSize: TextSize) {
  const { width, height } = paperSizes[paper]
  const line = lineOf(textSize)
  const left = 20 * millimetre
  const margin = 38 * millimetre
  const text = left + margin + 6 * millimetre
  const right = width - left
  const top = 75
  const lines = Math.floor((height - top - 32 * millimetre) / line)
  return {
    paper,
    width,
    height,
    line,
    quarter: line / 4,
    left,
    right,
    full: right - left,
    marginWidth: margin,
    text,
    textWidth: right - text,
    headBaseline: 52.7,
    rule: 60,
    top,
    bottom: top + lines * line,
    textHeight: lines * line,
    footBaseline: top + lines * line + 23.7,
    posterMargin: 18 * millimetre
  }
}
