import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'

/** A run of text as it lies on a page: points from the lower left corner. */
export type Run = { text: string; x: number; y: number; size: number }
export type Bookmark = { title: string; page: number; under: string | null }
export type ReadPdf = {
  /** The text of each page, runs in drawing order, a space between them. */
  pages: string[]
  runs: Run[][]
  bookmarks: Bookmark[]
  /** Links within the document, by page: the page they lead to and how far up it they arrive, in points. */
  links: { page: number; y: number }[][]
  info: Record<string, unknown>
  /** The file's own metadata stream. */
  metadata: string
  fonts: string[]
  size: { width: number; height: number }
}

/** Reads a PDF back as a reader of it would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(bytes).toString('latin1')
  const task = getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true })
  const pdf = await task.promise
  const runs: Run[][] = []
  const links: ReadPdf['links'] = []
  let size = { width: 0, height: 0 }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const [, , width = 0, height = 0] = page.view
    size = { width, height }
    const content = await page.getTextContent()
    links.push(await linksOf(pdf, page))
    runs.push(content.items.flatMap((item) => ('str' in item && item.str ? [runOf(item)] : [])))
  }
  const { info } = await pdf.getMetadata()
  const read = {
    pages: runs.map((page) => page.map((run) => run.text).join(' ')),
    runs,
    links,
    bookmarks: await bookmarksOf(pdf),
    info: info as Record<string, unknown>,
    metadata: /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(raw)?.[0] ?? '',
    fonts: [...new Set(Array.from(raw.matchAll(/\/BaseFont \/(\S+)/g), (found) => found[1] ?? ''))],
    size
  }
  await task.destroy()
  return read
}

async function linksOf(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<ReadPdf['links'][0]> {
  const annotations = (await page.getAnnotations()) as { dest?: string }[]
  const links: ReadPdf['links'][0] = []
  for (const { dest } of annotations) {
    const [target, , , y] = (dest ? await pdf.getDestination(dest) : null) ?? []
    if (target) links.push({ page: 1 + (await pdf.getPageIndex(target)), y: Number(y) })
  }
  return links
}

function runOf(item: TextItem): Run {
  const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
  return { text: item.str, x, y, size }
}

async function bookmarksOf(pdf: PDFDocumentProxy): Promise<Bookmark[]> {
  const bookmarks: Bookmark[] = []
  const add = async (items: Awaited<ReturnType<typeof pdf.getOutline>>, under: string | null) => {
    for (const item of items ?? []) {
      const [target] = Array.isArray(item.dest) ? item.dest : [null]
      const page = target === null ? 0 : 1 + (await pdf.getPageIndex(target))
      bookmarks.push({ title: item.title, page, under })
      await add(item.items, item.title)
    }
  }
  await add(await pdf.getOutline(), null)
  return bookmarks
}

/** A text without white space: how a wording is found again whatever its lines. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '')
