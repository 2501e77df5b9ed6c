import type { PaperDocument, Part } from '../shared/documents/blocks'
import type { Paper } from '../shared/features/printing'
import { type Composition, compose } from './compose'
import { draw } from './draw'
import { PaperFonts } from './fonts'
import type { TextSize } from './paperTokens'

/** One document to draw: plain data, so that it can be sent to a worker. */
export type RenderJob = {
  document: PaperDocument
  paper: Paper
  textSize: TextSize
  /** Folder with the font files of `resources/fonts`. */
  fontFolder: string
}

/** A part with the pages it stands on; null when it is not printed. */
export type RenderedPart = Part & { from: number | null; to: number | null }

export type Rendered = {
  bytes: Uint8Array
  pages: number
  parts: RenderedPart[]
  /** What no font of ours holds, each once; printed as a box. */
  unprintable: string[]
  /** What is printed, page by page, in reading order. */
  text: string[]
}

const loaded = new Map<string, PaperFonts>()

/** The fonts of a folder, read once. */
export function fontsIn(folder: string): PaperFonts {
  const known = loaded.get(folder)
  if (known) return known
  const fonts = new PaperFonts(folder)
  loaded.set(folder, fonts)
  return fonts
}

/**
 * Draws a document. `onPages` hears the number of pages as soon as they are laid out, before they are drawn. A
 * document without blocks gives no pages and no bytes.
 */
export async function render(job: RenderJob, onPages?: (pages: number) => void): Promise<Rendered> {
  const fonts = fontsIn(job.fontFolder)
  const composition = compose(job.document, fonts, { paper: job.paper, textSize: job.textSize })
  onPages?.(composition.pages.length)
  const bytes =
    composition.pages.length > 0 ? await draw(job.document, composition, fonts) : new Uint8Array()
  return {
    bytes,
    pages: composition.pages.length,
    parts: partsOf(job.document, composition),
    unprintable: composition.unprintable,
    text: composition.text
  }
}

function partsOf(document: PaperDocument, composition: Composition): RenderedPart[] {
  const starts = document.blocks.flatMap((block) => {
    if (block.kind === 'part' || block.kind === 'opening')
      return [{ part: block.part, block: block.block }]
    return block.kind === 'poster' ? [{ part: 'vision', block: block.block }] : []
  })
  return document.parts.map((part) => {
    const index = starts.findIndex((start) => start.part === part.part)
    const placeOf = (at: number) => composition.places.get(starts[at]?.block ?? '')
    const from = index < 0 ? undefined : placeOf(index)?.page
    if (from === undefined) return { ...part, from: null, to: null }
    const next = placeOf(index + 1)
    if (next === undefined) return { ...part, from, to: composition.pages.length }
    return { ...part, from, to: next.opensPage ? next.page - 1 : next.page }
  })
}
