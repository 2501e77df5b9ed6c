import type { Style } from './paperTokens'
import type { Typesetter } from './typesetter'
import { breakLines } from './lines'
import type { Mark } from './marks'

export type FittedLine = Pick<Extract<Mark, { kind: 'text' }>, 'text' | 'joins'>
export type FittedLines = { lines: FittedLine[]; style: Style }

/**
 * A sentence meant to be large: broken where its writer broke it, or else at its commas, in the largest size at which
 * each phrase keeps to one line; a sentence that has no such size is broken evenly, in the largest size that needs no
 * more than `most` lines.
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
  }
): FittedLines {
  const paragraphs = sentence.split('\n').filter((paragraph) => paragraph.trim() !== '')
  const written = paragraphs.length > 1
  const phrases = written ? paragraphs.map(withDash) : sentence.split(/(?<=[,;:.!?–—])\s+(?=\S)/)
  const styles = limits.sizes.map((size) => sized(limits.style, size, limits.leading(size)))
  const fitting = styles.find(
    (style) =>
      phrases.length <= limits.most(style) &&
      phrases.every((phrase) => typesetter.width(phrase, style) <= limits.width)
  )
  if (fitting) {
    const joins = (at: number) => (written || at === 0 ? '\n' : ' ')
    return { lines: phrases.map((text, at) => ({ text, joins: joins(at) })), style: fitting }
  }
  for (const style of styles) {
    const lines = evenLines(typesetter, paragraphs, style, limits.width)
    if (lines.length <= limits.most(style)) return { lines, style }
  }
  const smallest = styles.at(-1) ?? limits.style
  return { lines: evenLines(typesetter, paragraphs, smallest, limits.width), style: smallest }
}

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
