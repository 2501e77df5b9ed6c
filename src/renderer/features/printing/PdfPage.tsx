import { useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy } from './pdf'
import styles from './PdfPage.module.css'

type PdfPageProps = {
  pdf: PDFDocumentProxy
  /** Counted from 1. */
  page: number
  /** Width in CSS pixels. */
  width: number
  /** Height for each unit of width, until the page itself has said so. */
  shape: number
  /** What the page is, for those who cannot see it; none for a thumbnail, which its button names. */
  label?: string
}

/** One page of the preview; drawn once it comes near the part in view, and again when its size changes. */
export function PdfPage({ pdf, page, width, shape, label }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const near = useNear(canvas)
  useEffect(() => {
    const target = canvas.current
    if (!near || !target || width <= 0) return undefined
    let stop = () => {}
    let current = true
    const draw = async () => {
      const sheet = await pdf.getPage(page)
      if (!current) return
      const scale = (width / sheet.getViewport({ scale: 1 }).width) * window.devicePixelRatio
      const viewport = sheet.getViewport({ scale })
      const fresh = document.createElement('canvas')
      fresh.width = Math.round(viewport.width)
      fresh.height = Math.round(viewport.height)
      const task = sheet.render({ canvas: fresh, viewport })
      stop = () => task.cancel()
      await task.promise
      if (!current) return
      target.width = fresh.width
      target.height = fresh.height
      target.getContext('2d')?.drawImage(fresh, 0, 0)
    }
    // A drawing that was cancelled, or whose document has gone, has nothing to say.
    draw().catch(() => undefined)
    return () => {
      current = false
      stop()
    }
  }, [pdf, page, width, near])
  return (
    <canvas
      ref={canvas}
      className={styles.page}
      style={{ width, height: Math.round(width * shape) }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    />
  )
}

/** Whether an element is in view or about one screen away from it. */
function useNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const target = element.current
    if (!target) return undefined
    const observer = new IntersectionObserver(
      ([entry]) => setNear(entry?.isIntersecting ?? false),
      { rootMargin: '100% 0px' }
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return near
}
