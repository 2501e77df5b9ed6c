import { execFileSync } from 'node:child_process'

/** What pdftotext reads back from a PDF. */
export function textOf(file: string): string {
  return execFileSync('pdftotext', [file, '-']).toString()
}

/** A text on one line, as it can be looked for whatever the lines it was set in. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

/** What pdfinfo says of a PDF: “Pages”, “Page size”, “Title” and others. */
export function factsOf(file: string): Record<string, string> {
  const lines = execFileSync('pdfinfo', [file]).toString().split('\n')
  return Object.fromEntries(
    lines.map((line) => [line.split(':')[0] ?? '', line.replace(/^[^:]*:\s*/, '')])
  )
}
