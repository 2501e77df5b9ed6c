import type { Style } from './paperTokens'
import type { Typesetter } from './typesetter'
import { breakLines } from './lines'
import type { Mark } from './marks'

export type FittedLine = Pick<Extract<Mark, { kind: 'text' }>, 'text' | 'joins'>
export type FittedLines = { lines: FittedLine[]; style: Style }

/**
 * A sentence meant to be large: broken where its writer broke it, or else at its commas, in the largest size at which
 * each phrase keeps to one line, or all but one do; that size is no less than `least`. A sentence that has no such size
 * is broken evenly, in the largest size that needs no more than `most` lines. No word is broken that fits in a smaller
 * size.
 */
export function fitPhrases(
  typesetter: Typesetter,
  sentence: string,
  limits: {
    style: Style
    sizes: number[]
    width: number
    leading: (size: number) => number
    most: (style: Style) => number
    least?: number
  }
): FittedLines {
  const paragraphs = sentence.split('\n').filter((paragraph) => paragraph.trim() !== '')
  const written = paragraphs.length > 1
  const phrases = written ? paragraphs.map(withDash) : phrasesOf(sentence)
  const parts = written ? phrases : paragraphs
  const styles = limits.sizes.map((size) => sized(limits.style, size, limits.leading(size)))
  const length = typesetter.width(parts.join(' '), limits.style) / limits.style.size
  const fits = (style: Style, lines: number) => length * style.size <= limits.width * lines
  for (const spare of [0, 1])
    for (const style of styles) {
      const most = Math.min(phrases.length + spare, limits.most(style))
      if (style.size < (limits.least ?? 0) || phrases.length > most || !fits(style, most)) continue
      const lines = phrases.flatMap((phrase, at) => {
        const [first, ...others] = evenLines(typesetter, [phrase], style, limits.width)
        return first
          ? [{ ...first, joins: written || at === 0 ? '\n' : ' ' } as const, ...others]
          : []
      })
      if (lines.length <= most && lines.every(startsWord)) return { lines, style }
    }
  let broken: FittedLines | null = null
  for (const style of styles) {
    const most = limits.most(style)
    const lines = fits(style, most) ? evenLines(typesetter, parts, style, limits.width) : null
    if (!lines || lines.length > most) continue
    if (lines.every(startsWord)) return { lines, style }
    broken ??= { lines, style }
  }
  const smallest = styles.at(-1) ?? limits.style
  return broken ?? { lines: evenLines(typesetter, parts, smallest, limits.width), style: smallest }
}

/** Whether a line begins with a whole word, not with what is left of one. */
const startsWord = ({ joins }: FittedLine): boolean => joins !== ''

/** A sentence cut after its commas and stops. */
export const phrasesOf = (sentence: string): string[] => sentence.split(/(?<=[,;:.!?–—])\s+(?=\S)/)

/** A point of a list has its dash here too. */
const withDash = (paragraph: string): string => paragraph.replace(/^- +/, '– ')

function evenLines(
  typesetter: Typesetter,
  paragraphs: string[],
  style: Style,
  width: number
): FittedLine[] {
  const measure = (part: string) => typesetter.width(part, style)
  return paragraphs.flatMap((paragraph) =>
    breakLines(paragraph, { measure, width, even: true }).map(({ text, joins }, at) => ({
      text,
      joins: at === 0 ? '\n' : joins
    }))
  )
}

/** A style in another size and leading. */
export function sized(style: Style, size: number, leading: number): Style {
  return { ...style, size, leading, drop: leading * 0.92 }
}

/** Sizes from the largest to the smallest, in steps of two points. */
export function sizesFrom(largest: number, smallest: number): number[] {
  const steps = Math.floor((largest - smallest) / 2) + 1
  return Array.from({ length: steps }, (_, step) => largest - 2 * step)
}
