import type { PaperFonts } from './fonts'

/** What stands for a character that none of our fonts holds. */
export const BOX = '□'
/** How many different unprintable characters are named; more help nobody. */
const NAMED = 60
/** Marks beyond this many on one letter are no writing; such a pile is drawn as one box. */
const MARKS = 6
/** What is named is cut after so many code points: the longest emoji that are in use have ten. */
const LONGEST_NAME = 10

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const plain = /^[\t\n\x20-\x7E]*$/
const invisible = /[\p{Default_Ignorable_Code_Point}\uFEFF]|[^\P{Cc}\n\t]/gu

/** Where letters may belong together or be invisible, so that a text must be looked at letter by letter. */
const intricate = /[\p{M}\p{Default_Ignorable_Code_Point}\uFEFF]|[^\P{Cc}\n\t]/u

/**
 * What of a text can be printed: characters no font of ours holds become a box, invisible ones (joiners, direction
 * marks, soft hyphens) go, letters are composed. What became a box is added to `lost`, a whole emoji at a time.
 */
export function printable(
  text: string,
  fonts: Pick<PaperFonts, 'holds'>,
  lost: Set<string>
): string {
  if (plain.test(text)) return text
  const visible = text.toWellFormed().normalize('NFC')
  if (!intricate.test(visible) && allHeld(visible, fonts)) return visible
  let result = ''
  for (const { segment } of segmenter.segment(visible)) {
    const shown = segment.replace(invisible, '')
    if (shown === '' || isPrintable(shown, fonts)) result += shown
    else {
      result += BOX
      if (lost.size < NAMED) lost.add(Array.from(segment).slice(0, LONGEST_NAME).join(''))
    }
  }
  return result
}

function isPrintable(grapheme: string, fonts: Pick<PaperFonts, 'holds'>): boolean {
  return grapheme.length <= MARKS && allHeld(grapheme, fonts)
}

function allHeld(text: string, fonts: Pick<PaperFonts, 'holds'>): boolean {
  for (const letter of text) {
    if (letter !== '\n' && letter !== '\t' && !fonts.holds(letter.codePointAt(0) ?? 0)) return false
  }
  return true
}
