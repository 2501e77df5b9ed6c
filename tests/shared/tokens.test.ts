import { describe, expect, it } from 'vitest'
import {
  type Colour,
  colours,
  contrastColours,
  type Shade,
  type as sizes
} from '../../src/shared/tokens'

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const surfaces: Colour[] = ['paper', 'sheet', 'side']
/** Words on a ground: at least 4.5 to 1. */
const words: [Colour, Colour[]][] = [
  ['ink', [...surfaces, 'primaryTint', 'accentTint', 'successTint', 'warningTint', 'dangerTint']],
  ['ink2', surfaces],
  ['ink3', surfaces],
  ['primary', [...surfaces, 'primaryTint', 'accentTint', 'dangerTint']],
  ['onPrimary', ['primary', 'primaryHover', 'danger']],
  ['accent', ['paper', 'sheet', 'accentTint']],
  ['success', ['paper', 'sheet', 'successTint']],
  ['warning', ['paper', 'sheet', 'warningTint']],
  ['danger', ['paper', 'sheet', 'dangerTint']],
  ['paper', ['ink']]
]
/** Borders, rings and lines of charts: at least 3 to 1. */
const shapes: [Colour, Colour[]][] = [
  ['lineStrong', surfaces],
  ['focus', [...surfaces, 'primaryTint']],
  ['s1', ['paper', 'sheet']],
  ['s2', ['paper', 'sheet']],
  ['s3', ['paper', 'sheet']],
  ['s4', ['paper', 'sheet']]
]

const themes: [string, Record<Colour, Shade>, keyof Shade, number][] = [
  ['light', colours, 'light', 4.5],
  ['dark', colours, 'dark', 4.5],
  ['high contrast light', { ...colours, ...contrastColours }, 'light', 7],
  ['high contrast dark', { ...colours, ...contrastColours }, 'dark', 7]
]

describe.each(themes)('the colours of the %s theme', (_, theme, shade, least) => {
  const below = (pairs: [Colour, Colour[]][], ratio: number) =>
    pairs.flatMap(([colour, grounds]) =>
      grounds
        .filter((ground) => contrast(theme[colour][shade], theme[ground][shade]) < ratio)
        .map((ground) => `${colour} on ${ground}`)
    )

  it('let words be read', () => expect(below(words, least)).toEqual([]))
  it('let shapes be seen', () => expect(below(shapes, 3)).toEqual([]))
})

it('no words are smaller than 14 px', () => {
  expect(Math.min(...Object.values(sizes).map(([size]) => size * 16))).toBe(14)
})
