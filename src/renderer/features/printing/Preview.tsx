import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../shell/words'
import { PdfPage } from './PdfPage'
import styles from './Print.module.css'
import type { ShownPdf } from './usePdf'

export type Zoom = 'page' | 'width' | '100' | '150'

type PreviewProps = {
  shown: ShownPdf
  zoom: Zoom
  /** The page in view, counted from 1. */
  page: number
  onPage: (page: number) => void
}

/** Space around the pages, and pixels a page of paper is wide at 100 %: 96 to the inch. */
const MARGIN = 40
const PIXELS_A_POINT = 96 / 72

/** The pages on their table, with small ones beside them to go by. */
export function Preview({ shown, zoom, page, onPage }: PreviewProps) {
  const words = useWords()
  const table = useRef<HTMLDivElement>(null)
  const size = useSize(table)
  const { pdf, rendering, shape } = shown
  const points = shape > 1.35 ? 595.28 : 612
  const widths: Record<Zoom, number> = {
    page: Math.min(size.width - MARGIN, (size.height - MARGIN) / shape),
    width: size.width - MARGIN,
    '100': points * PIXELS_A_POINT,
    '150': points * PIXELS_A_POINT * 1.5
  }
  const width = Math.max(120, Math.floor(widths[zoom]))
  const numbers = Array.from({ length: rendering.pages }, (_, index) => index + 1)
  useScrolledPage(table, page, onPage)

  return (
    <div className={styles.table}>
      <ol className={styles.thumbs} aria-label={words.format('printing.pages')}>
        {numbers.map((number) => (
          <li key={number}>
            <button
              type="button"
              className={styles.thumb}
              aria-current={number === page ? 'page' : undefined}
              aria-label={words.format('printing.pageOf', {
                page: number,
                pages: rendering.pages
              })}
              onClick={() => onPage(number)}
            >
              <PdfPage pdf={pdf} page={number} width={70} shape={shape} />
              {words.number(number)}
            </button>
          </li>
        ))}
      </ol>
      {/* Keyboard users scroll the pages themselves. */}
      <div
        ref={table}
        className={styles.pages}
        tabIndex={0}
        role="group"
        aria-label={words.format('printing.preview')}
      >
        {numbers.map((number) => (
          <div key={number} data-page={number} className={styles.sheet}>
            <PdfPage
              pdf={pdf}
              page={number}
              width={width}
              shape={shape}
              label={pageLabel(words, shown, number)}
            />
          </div>
        ))}
      </div>
    </div>
  )
}

function pageLabel(
  words: ReturnType<typeof useWords>,
  { rendering: { pages, parts } }: ShownPdf,
  page: number
): string {
  const part = parts.find(({ from, to }) => from !== null && from <= page && page <= (to ?? from))
  const named = `printing.part.${part?.part ?? ''}`
  return part && words.has(named)
    ? words.format('printing.pageNamed', { page, pages, part: words.format(named) })
    : words.format('printing.pageOf', { page, pages })
}

/** The inner size of an element, as it changes. */
function useSize(element: React.RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const target = element.current
    if (!target) return undefined
    const observer = new ResizeObserver(() =>
      setSize({ width: target.clientWidth, height: target.clientHeight })
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return size
}

/** Keeps the page in view and the page number together: scrolling counts, and a chosen number scrolls. */
function useScrolledPage(
  table: React.RefObject<HTMLElement | null>,
  page: number,
  onPage: (page: number) => void
): void {
  const seen = useRef(page)
  useEffect(() => {
    const target = table.current
    if (!target) return undefined
    const scrolled = () => {
      const middle = target.scrollTop + target.clientHeight / 3
      const sheets = [...target.querySelectorAll<HTMLElement>('[data-page]')]
      const at = sheets.findLast((sheet) => sheet.offsetTop <= middle)
      const number = Number(at?.dataset.page ?? 1)
      if (number === seen.current) return
      seen.current = number
      onPage(number)
    }
    target.addEventListener('scroll', scrolled, { passive: true })
    return () => target.removeEventListener('scroll', scrolled)
  }, [table, onPage])
  useEffect(() => {
    if (seen.current === page) return
    seen.current = page
    const sheet = table.current?.querySelector<HTMLElement>(`[data-page="${page}"]`)
    if (sheet) table.current?.scrollTo({ top: sheet.offsetTop - MARGIN / 2 })
  }, [table, page])
}
