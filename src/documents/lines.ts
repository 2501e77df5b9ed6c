/** One line of a broken text. `joins` is what stood between it and the line before: a space, or nothing inside a word. */
export type TextLine = { text: string; width: number; joins: '' | ' ' }

export type Breaking = {
  /** Width of a stretch of text, in points. */
  measure: (text: string) => number
  /** Width of the column. */
  width: number
  /** What the first line has less, for the label it runs in after. */
  indent?: number
  /** `even` lines for headings and wordings; other text is evened only when its last line would be a runt. */
  even?: boolean
  /** The syllables of a word that is wider than the column, or null when it must not take a hyphen. */
  syllables?: (word: string) => string[] | null
}

type Piece = { text: string; width: number; joins: '' | ' '; hyphen: boolean }

/** A last line shorter than this part of the column is a runt. */
const RUNT = 0.28
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
  const last = lines.at(-1)
  const runt = last !== undefined && last.width < breaking.width * RUNT
  if (lines.length === 1 || !(breaking.even || runt)) return lines
  return even(pieces, lines, breaking.width, indent, space)
}

/** The narrowest column that needs no more lines gives the most even ones. */
function even(
  pieces: Piece[],
  lines: TextLine[],
  width: number,
  indent: number,
  space: number
): TextLine[] {
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

function fill(pieces: Piece[], width: number, indent: number, space: number): TextLine[] {
  const lines: TextLine[] = []
  let parts: string[] = []
  let used = 0
  let joins: '' | ' ' = ' '
  let hyphen = false
  const close = () => {
    lines.push({ text: parts.join('') + (hyphen ? '-' : ''), width: used, joins })
    parts = []
    used = 0
  }
  for (const piece of pieces) {
    const gap = parts.length > 0 && piece.joins === ' ' ? space : 0
    const room = width - (lines.length === 0 ? indent : 0)
    const mayStart = parts.length > 0 || (lines.length === 0 && indent > 0)
    if (mayStart && used + gap + piece.width > room) {
      close()
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
  close()
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
