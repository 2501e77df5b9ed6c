/** One line of a broken text. `joins` is what stood between it and the line before: a space, or nothing inside a word. */
export type TextLine = { text: string; width: number; joins: '' | ' ' }

export type Breaking = {
  /** Width of a stretch of text, in points. */
  measure: (text: string) => number
  /** Width of the column. */
  width: number
  /** What the first line has less, for the label it runs in after. */
  indent?: number
  /** `even` lines for headings and wordings; other text is filled line by line, and ends in no runt. */
  even?: boolean
  /** The syllables of a word that is wider than the column, or null when it must not take a hyphen. */
  syllables?: (word: string) => string[] | null
}

/** A line and the number of its first piece. */
type FilledLine = TextLine & { from: number }
type Piece = { text: string; width: number; joins: '' | ' '; hyphen: boolean }

/** A last line shorter than this part of the column is a runt. */
const RUNT = 0.28
/** So many lines at the end of a paragraph give up words for a last line that is long enough. */
const GIVING = 4
/** Longer words fit no column of ours and are not measured in one go. */
const LONGEST_WORD = 200
/** Longer words are none of a language, and get no hyphen that nobody wrote. */
const LONGEST_HYPHENATED = 40
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Breaks a paragraph at its spaces into lines that fit the column; a word wider than the column is broken at its
 * syllables, or anywhere if it has none. Nothing is lost: the lines joined give the paragraph with single spaces.
 */
export function breakLines(text: string, breaking: Breaking): TextLine[] {
  const pieces = piecesOf(text, breaking)
  if (pieces.length === 0) return []
  const space = breaking.measure(' ')
  const indent = breaking.indent ?? 0
  const lines = fill(pieces, breaking.width, indent, space)
  if (lines.length === 1) return lines.map(plain)
  if (breaking.even) return even(pieces, lines, breaking.width, indent, space).map(plain)
  return withoutRunt(pieces, lines, breaking.width, indent, space).map(plain)
}

const plain = ({ text, width, joins }: FilledLine): TextLine => ({ text, width, joins })

/**
 * The last lines filled a little less, so that the very last is no runt; the others keep the measure of the column,
 * so that a paragraph looks like one and not like lines of a poem.
 */
function withoutRunt(
  pieces: Piece[],
  lines: FilledLine[],
  width: number,
  indent: number,
  space: number
): FilledLine[] {
  const least = width * RUNT
  if ((lines.at(-1)?.width ?? 0) >= least) return lines
  const kept = lines.slice(0, -GIVING)
  const giving = lines.slice(kept.length)
  const rest = pieces.slice(giving[0]?.from ?? 0)
  for (let narrower = width; narrower > width / 2; narrower -= width / 100) {
    const attempt = fill(rest, narrower, kept.length > 0 ? 0 : indent, space)
    if (attempt.length > giving.length) break
    const fits = attempt.every((line) => line.width <= width)
    if (fits && (attempt.at(-1)?.width ?? 0) >= least) return [...kept, ...attempt]
  }
  return lines
}

/** The narrowest column that needs no more lines gives the most even ones. */
function even(
  pieces: Piece[],
  lines: FilledLine[],
  width: number,
  indent: number,
  space: number
): FilledLine[] {
  let low = width / 2
  let high = width
  let best = lines
  while (high - low > 1) {
    const middle = (low + high) / 2
    const attempt = fill(pieces, middle, indent, space)
    const fits = attempt.length === lines.length && attempt.every((line) => line.width <= width)
    if (fits) {
      best = attempt
      high = middle
    } else low = middle
  }
  return best
}

function fill(pieces: Piece[], width: number, indent: number, space: number): FilledLine[] {
  const lines: FilledLine[] = []
  let parts: string[] = []
  let used = 0
  let joins = pieces[0]?.joins ?? ' '
  let hyphen = false
  let from = 0
  const close = (next: number) => {
    lines.push({ text: parts.join('') + (hyphen ? '-' : ''), width: used, joins, from })
    parts = []
    used = 0
    from = next
  }
  for (const [index, piece] of pieces.entries()) {
    const gap = parts.length > 0 && piece.joins === ' ' ? space : 0
    const room = width - (lines.length === 0 ? indent : 0)
    const mayStart = parts.length > 0 || (lines.length === 0 && indent > 0)
    if (mayStart && used + gap + piece.width > room) {
      close(index)
      joins = piece.joins
    } else if (gap > 0) {
      parts.push(' ')
      used += gap
    }
    parts.push(piece.text)
    used += piece.width
    hyphen = piece.hyphen
  }
  hyphen = false
  close(pieces.length)
  return lines
}

function piecesOf(text: string, breaking: Breaking): Piece[] {
  const words = text.split(/[ \t\n]+/).filter((word) => word !== '')
  return words.flatMap((word) => {
    if (word.length > LONGEST_WORD) return brokenWord(word, breaking)
    const width = breaking.measure(word)
    if (width <= breaking.width) return [{ text: word, width, joins: ' ' as const, hyphen: false }]
    return brokenWord(word, breaking)
  })
}

/** A word wider than the column, in pieces that fit. */
function brokenWord(word: string, breaking: Breaking): Piece[] {
  const glued = word.split('\u00A0')
  if (glued.length > 1) return glued.flatMap((part) => (part ? piecesOf(part, breaking) : []))
  const syllables = word.length > LONGEST_HYPHENATED ? null : breaking.syllables?.(word)
  const fits = (part: string) => breaking.measure(`${part}-`) <= breaking.width
  if (syllables && syllables.length > 1 && syllables.every(fits))
    return joined(syllables, breaking, true)
  return joined(
    Array.from(segmenter.segment(word), (part) => part.segment),
    breaking,
    false
  )
}

/** Gathers parts of a word into the widest pieces that fit. */
function joined(parts: string[], breaking: Breaking, hyphen: boolean): Piece[] {
  const pieces: Piece[] = []
  let text = ''
  let width = 0
  const close = (more: boolean) => {
    const exact = breaking.measure(hyphen && more ? `${text}-` : text)
    pieces.push({ text, width: exact, joins: pieces.length ? '' : ' ', hyphen: hyphen && more })
  }
  const spare = hyphen ? breaking.measure('-') : 0
  for (const part of parts) {
    const more = breaking.measure(part)
    if (text !== '' && width + more + spare > breaking.width) {
      close(true)
      text = ''
      width = 0
    }
    text += part
    width += more
  }
  close(false)
  return pieces
}
