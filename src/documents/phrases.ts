import type { Style } from './paperTokens'
import type { Typesetter } from './typesetter'
import { breakLines } from './lines'

export type FittedLines = { lines: string[]; style: Style }

/**
 * A sentence meant to be large: broken at its commas in the largest size at which each phrase keeps to one line; a
 * sentence that has no such size is broken evenly, in the largest size that needs no more than `most` lines.
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
  const text = sentence.replace(/\s*\n\s*/g, ' ')
  const phrases = text.split(/(?<=[,;:.!?–—]) +(?=\S)/)
  const styles = limits.sizes.map((size) => sized(limits.style, size, limits.leading(size)))
  const fitting = styles.find(
    (style) =>
      phrases.length <= limits.most(style) &&
      phrases.every((phrase) => typesetter.width(phrase, style) <= limits.width)
  )
  if (fitting) return { lines: phrases, style: fitting }
  for (const style of styles) {
    const lines = evenLines(typesetter, text, style, limits.width)
    if (lines.length <= limits.most(style)) return { lines, style }
  }
  const smallest = styles.at(-1) ?? limits.style
  return { lines: evenLines(typesetter, text, smallest, limits.width), style: smallest }
}

function evenLines(typesetter: Typesetter, text: string, style: Style, width: number): string[] {
  const measure = (part: string) => typesetter.width(part, style)
  return breakLines(text, { measure, width, even: true }).map((line) => line.text)
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
