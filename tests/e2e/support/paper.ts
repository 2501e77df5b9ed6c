import { execFileSync } from 'node:child_process'

/** What pdftotext reads back from a PDF; `layout` keeps what stands side by side on one line. */
export function textOf(file: string, { layout = false } = {}): string {
  const switches = layout ? ['-layout'] : []
  return execFileSync('pdftotext', [...switches, file, '-']).toString()
}

/** A text on one line, as it can be looked for whatever the lines it was set in. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
