import { useEffect, useState } from 'react'
import type { Rendering } from '../../../shared/features/printing'
import type { PDFDocumentProxy } from './pdf'

export type ShownPdf = {
  pdf: PDFDocumentProxy
  rendering: Rendering
  /** Height of the first page for each unit of its width. */
  shape: number
}

/** The rendering as something to look at; the one before stays until the next can be shown. */
export function usePdf(rendering: Rendering | null): ShownPdf | null {
  const [shown, setShown] = useState<ShownPdf | null>(null)
  useEffect(() => {
    if (!rendering || rendering.pages === 0) return undefined
    let current = true
    const open = async () => {
      // Large, and of no use before there is paper to show: the first screen does not wait for it.
      const { openPdf } = await import('./pdf')
      const pdf = await openPdf(rendering.bytes)
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
      if (current) setShown({ pdf, rendering, shape: height / width })
      else void pdf.loadingTask.destroy()
    }
    void open()
    return () => {
      current = false
    }
  }, [rendering])
  useEffect(
    () => () => {
      void shown?.pdf.loadingTask.destroy()
    },
    [shown]
  )
  return rendering && rendering.pages > 0 ? shown : null
}
