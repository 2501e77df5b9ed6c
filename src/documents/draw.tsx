import { Canvas, Document, Image, Page, renderToBuffer, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { PaperDocument } from '../shared/documents/blocks'
import type { Bookmark, Composition } from './compose'
import { featuresOf, type PaperFonts } from './fonts'
import type { Mark } from './marks'
import { colours } from './paperTokens'
import { pictureBytes } from './pictures'

/** What the engine's canvas offers of its painter, as far as we use it. */
type Painter = {
  font(face: object, name: string, size: number): Painter
  fillColor(colour: string): Painter
  strokeColor(colour: string): Painter
  lineWidth(weight: number): Painter
  moveTo(x: number, y: number): Painter
  lineTo(x: number, y: number): Painter
  stroke(): Painter
  text(text: string, x: number, y: number, options: object): Painter
}

/**
 * Draws a composition as a PDF/A-2b. Pages, bookmarks, pictures and metadata are the engine's; text is painted line
 * by line where the composition put it, which its own layout would neither keep nor do as fast.
 */
export async function draw(
  document: PaperDocument,
  composition: Composition,
  fonts: PaperFonts
): Promise<Uint8Array> {
  const { width, height, pages, bookmarks } = composition
  const bytes = await renderToBuffer(
    <Document
      title={plain(document.title)}
      author={plain(document.author)}
      subject={plain(document.subject)}
      creator="Regulars"
      producer="Regulars"
      language={document.language}
      conformance="PDF/A-2b"
      pageMode="useOutlines"
    >
      {pages.map((marks, index) => (
        <Page key={index} size={[width, height]}>
          <Canvas
            style={corner}
            paint={(painter: Painter) => {
              paintMarks(painter, marks, fonts)
              return null
            }}
          />
          {marks.map(picture)}
          {bookmarks.filter((bookmark) => bookmark.page === index + 1).map(bookmarkNode)}
        </Page>
      ))}
    </Document>
  )
  return new Uint8Array(bytes)
}

/** Where the canvas lies; it paints over the whole page whatever its size, and one as large as the page spills over. */
const corner = { position: 'absolute', top: 0, left: 0, width: 1, height: 1 } as const

function paintMarks(painter: Painter, marks: Mark[], fonts: PaperFonts): void {
  let colour: string | null = null
  for (const mark of marks) {
    if (mark.kind === 'text') {
      if (mark.style.colour !== colour) painter.fillColor(colours[mark.style.colour])
      colour = mark.style.colour
      paintText(painter, mark, fonts)
    } else if (mark.kind === 'rule' || mark.kind === 'divider') paintRule(painter, mark)
  }
}

function paintRule(
  painter: Painter,
  mark: Exclude<Mark, { kind: 'text' | 'pageOf' | 'picture' }>
): void {
  const [toX, toY] =
    mark.kind === 'rule' ? [mark.x + mark.width, mark.y] : [mark.x, mark.y + mark.height]
  painter.strokeColor(colours[mark.colour]).lineWidth(mark.weight)
  painter.moveTo(mark.x, mark.y).lineTo(toX, toY).stroke()
}

/** How far above a block a reader lands, so that its first line is not cut off by the window. */
const AIR = 20

function paintText(
  painter: Painter,
  mark: Extract<Mark, { kind: 'text' }>,
  fonts: PaperFonts
): void {
  const features = featuresOf(mark.style)
  const stretches = fonts.stretches(mark.text, mark.style)
  // The engine lets links and destinations begin at the height it is given, so that is the line's top, or higher.
  const above = mark.begins ? mark.style.drop + AIR : mark.style.drop
  let { x } = mark
  for (const stretch of stretches) {
    const width = mark.leadsTo || stretches.length > 1 ? fonts.width(stretch.text, mark.style) : 0
    painter.font(fonts.faces[stretch.font], stretch.font, mark.style.size)
    painter.text(stretch.text, x, mark.y - above, {
      lineBreak: false,
      baseline: -above,
      ...(features.length > 0 ? { features } : {}),
      ...(mark.leadsTo ? { goTo: mark.leadsTo, textWidth: width, wordCount: 1 } : {}),
      ...(mark.begins && x === mark.x ? { destination: mark.begins } : {})
    })
    x += width
  }
}

function picture(mark: Mark, index: number): ReactElement | null {
  if (mark.kind !== 'picture') return null
  const { x, y, width, height, source } = mark
  const format = source.startsWith('data:image/png') ? 'png' : 'jpg'
  return (
    <Image
      key={`picture ${index}`}
      src={{ data: pictureBytes(source), format }}
      style={{ position: 'absolute', left: x, top: y, width, height }}
    />
  )
}

/** A place in the outline; `ref` and `parent` let a group stand under a part that began on an earlier page. */
function bookmarkNode({ block, title, y, under }: Bookmark): ReactElement {
  const top = Math.max(1, y - AIR)
  const bookmark = {
    title: plain(title),
    top,
    left: 0,
    fit: false,
    expanded: true,
    ref: block,
    parent: under
  }
  const place = { bookmark } as object
  return (
    <View
      key={`bookmark ${block}`}
      style={{ position: 'absolute', left: 0, top, width: 1, height: 1 }}
      {...place}
    />
  )
}

/** A text beside the pages, as the title or a bookmark: plain spaces, no control characters. */
const plain = (text: string): string => text.replace(/[\p{C}\s]+/gu, ' ').trim()
