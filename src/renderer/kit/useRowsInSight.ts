import { type RefObject, useLayoutEffect, useState } from 'react'

/** Rows from `from` to before `to`. */
export type Sight = { from: number; to: number }

/** Rows drawn above and below those in sight, so that scrolling never shows a gap. */
const SPARE = 12
/** The rows drawn change by so many at once: fewer drawings while scrolling. */
const STEP = 6
/** A row where nothing is laid out, in pixels. */
const USUAL_ROW = 56

/** Which rows of a list of equal ones are to be drawn: those in sight of the part of the page that scrolls, and some more. */
export function useRowsInSight(
  body: RefObject<HTMLElement | null>,
  row: RefObject<HTMLElement | null>,
  count: number
): Sight {
  const [sight, setSight] = useState<Sight>({ from: 0, to: SPARE })
  useLayoutEffect(() => {
    const list = body.current
    const rowElement = row.current
    if (!list || !rowElement) return undefined
    const scroller = scrollerOf(list)
    const look = () => {
      const next = sightOf(list, scroller, rowElement.offsetHeight || USUAL_ROW)
      setSight((now) => (now.from === next.from && now.to === next.to ? now : next))
    }
    look()
    const observer = 'ResizeObserver' in window ? new ResizeObserver(look) : null
    observer?.observe(scroller)
    observer?.observe(rowElement)
    scroller.addEventListener('scroll', look, { passive: true })
    return () => {
      observer?.disconnect()
      scroller.removeEventListener('scroll', look)
    }
  }, [body, row, count])
  return { from: Math.min(sight.from, count), to: Math.min(sight.to, count) }
}

function sightOf(list: HTMLElement, scroller: HTMLElement, rowHeight: number): Sight {
  const above = scroller.getBoundingClientRect().top - list.getBoundingClientRect().top
  const height = scroller.clientHeight || window.innerHeight
  const first = Math.floor(above / rowHeight)
  const last = Math.ceil((above + height) / rowHeight)
  return {
    from: Math.max(0, Math.floor((first - SPARE) / STEP) * STEP),
    to: Math.max(0, Math.ceil((last + SPARE) / STEP) * STEP)
  }
}

/** The nearest element around the list that scrolls up and down. */
function scrollerOf(list: HTMLElement): HTMLElement {
  let element = list.parentElement
  while (element && !/auto|scroll/.test(getComputedStyle(element).overflowY))
    element = element.parentElement
  return element ?? document.documentElement
}
