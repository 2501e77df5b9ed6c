/** Longest part of a file's name, in characters, so that no file system refuses the whole. */
const LONGEST = 80

/** A name as an owner would write it: `Plan obsługi klienta - Linden Row Cleaning - 2025-10.pdf` (domain.md 6). */
export function fileNameFor(document: string, business: string, today: string): string {
  return `${[document, business, today.slice(0, 7)].map(allowed).filter(Boolean).join(' - ')}.pdf`
}

/** Without what Windows, macOS or Linux forbid in a name. */
function allowed(text: string): string {
  return [...text.replace(/[\\/:*?"<>|\p{C}]+/gu, ' ').replace(/\s+/g, ' ')]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '')
}
