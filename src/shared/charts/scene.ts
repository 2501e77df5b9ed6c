/** A place in a scene, in its own units, from the top left. */
export type Point = readonly [x: number, y: number]

/**
 * What a shape stands for. Each dialect has its own ink for it: the screen classes of Chart.module.css, paper its
 * tokens. `current` is the solid line with filled dots, `earlier` the dashed one with hollow squares.
 */
export type ShapeRole = 'grid' | 'edge' | 'floor' | 'mark' | 'current' | 'earlier' | 'axis' | 'tick'

/** How a text stands to its place: it begins there, is centred on it, or ends there. */
export type Anchor = 'start' | 'middle' | 'end'

export type Shape =
  | { kind: 'line'; role: ShapeRole; points: readonly Point[]; closed: boolean }
  | { kind: 'dot'; role: ShapeRole; at: Point; size: number }
  | { kind: 'square'; role: ShapeRole; at: Point; size: number }
  | { kind: 'bar'; role: ShapeRole; at: Point; width: number; height: number }
  | { kind: 'text'; role: ShapeRole; at: Point; anchor: Anchor; lines: readonly string[] }

/** A chart as shapes alone, drawn on screen and on paper alike; its sentence says what a picture shows. */
export type Scene = {
  width: number
  height: number
  /** The height of letters in the same units, and the distance of lines. */
  textSize: number
  lineHeight: number
  title: string
  /** What it shows, in a sentence, for whoever does not see it. */
  description: string
  shapes: readonly Shape[]
}

/** The width of a text, in units of its size; each dialect may bring its fonts' own. */
export type Measure = (text: string) => number

const narrow = /[ijlItrf.,;:'’()|! ]/
const broad = /[mwMWOQGŻŹČŠŽ@—]/

/** A little more than Source Sans 3 needs, where no font is at hand. */
export const estimatedWidth: Measure = (text) => {
  let width = 0
  for (const sign of text) width += narrow.test(sign) ? 0.29 : broad.test(sign) ? 0.8 : 0.54
  return width
}

/**
 * Breaks a text into as few lines as `most` units allow, and those of as equal a length as can be. A word of one letter
 * stays with the next one (Polish typography); a word that is longer alone has a line to itself.
 */
export function brokenLines(text: string, most: number, measure: Measure): string[] {
  const words = text.replace(/(?<=^| )(\p{L}) /gu, '$1\u00a0').split(' ')
  const wanted = filled(words, most, measure)
  for (let width = most * 0.4; width < most; width += most / 50) {
    const lines = filled(words, width, measure)
    if (lines.length === wanted.length && lines.every((line) => measure(line) <= most)) return lines
  }
  return wanted
}

/** Words in lines, each filled as far as it goes. */
function filled(words: readonly string[], most: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && measure(longer) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
