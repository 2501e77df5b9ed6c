import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const engine = '\0paper-engine'
const pdfkit = fileURLToPath(new URL('node_modules/pdfkit/js/', import.meta.url))

/**
 * Lets the engine of paper live inside the bundle. The build of pdfkit for Node reads its colour profile and the
 * widths of the standard fonts from files beside it, which a packaged app does not have. Its browser build carries
 * the profile and is handed the widths (50 kB), which the engine asks for on starting; no standard font is drawn.
 */
export function paperEngine(): Plugin {
  return {
    name: 'paper-engine',
    enforce: 'pre',
    resolveId: (id) => (id === 'pdfkit' ? engine : null),
    load: (id) => (id === engine ? engineSource() : null)
  }
}

function engineSource(): string {
  const widths = readdirSync(`${pdfkit}standard-fonts`).filter((file) => file.endsWith('.mjs'))
  const from = (file: string) => JSON.stringify(pdfkit + file)
  return [
    `import PDFDocument, { registerStdFonts } from ${from('pdfkit.browser.mjs')}`,
    ...widths.map((file, at) => `import font${at} from ${from(`standard-fonts/${file}`)}`),
    `registerStdFonts(${widths.map((_, at) => `font${at}`).join(', ')})`,
    'export default PDFDocument'
  ].join('\n')
}
