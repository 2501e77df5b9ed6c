import { inNormalForm } from './normalForm'

const specials: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' }

/** Folds letters for searching: no accents, lower case, ł as l, đ as d, ß as ss (libraries.md A7). */
export function fold(text: string): string {
  return inNormalForm(text, 'NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøßæœ]/g, (letter) => specials[letter] ?? letter)
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether every word typed begins some word of the text, letters folded. */
export function matchesWords(text: string, typed: string): boolean {
  const words = foldedWords(text)
  return foldedWords(typed).every((part) => words.some((word) => word.startsWith(part)))
}
