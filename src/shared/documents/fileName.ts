/** Longest part of a file's name, in bytes: file systems take 255 for the whole. */
const LONGEST = 100

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A name as an owner would write it: `Plan obsługi klienta - Linden Row Cleaning - 2025-10.pdf` (domain.md 6). */
export function fileNameFor(document: string, business: string, today: string): string {
  return `${[document, business, today.slice(0, 7)].map(inFileName).filter(Boolean).join(' - ')}.pdf`
}

/** A text without what Windows, macOS or Linux forbid in a name, and cut between letters where it is too long. */
export function inFileName(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/[\\/:*?"<>|\p{Cc}\p{Co}\p{Cn}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
  let name = ''
  let bytes = 0
  for (const { segment } of segmenter.segment(plain)) {
    bytes += bytesOf(segment)
    if (bytes > LONGEST) break
    name += segment
  }
  return name.replace(/^[\s.]+|[\s.]+$/g, '')
}

/** Bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0).reduce(
    (sum, code) => sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4),
    0
  )
}
