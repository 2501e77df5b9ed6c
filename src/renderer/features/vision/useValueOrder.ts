import { type PointerEvent, type RefObject, useState } from 'react'
import { VALUES, type VisionDraft } from '../../../shared/features/vision'
import { focusField } from '../../kit/ErrorSummary'
import { useWords } from '../../shell/words'
import { valueHandle } from './ValueRow'
import { moved, placesWhileMoving } from './visionFacts'
import { saveTyped, type VisionForm } from './visionForm'

type Drag = { from: number; to: number; values: VisionDraft['values'] }

/** Moving a value among the five: by arrow keys and menu one place at a time, by pointer to any place. */
export function useValueOrder(form: VisionForm, list: RefObject<HTMLElement | null>) {
  const words = useWords()
  const [drag, setDrag] = useState<Drag | null>(null)
  const [said, setSaid] = useState('')
  const { values } = form.vision

  const place = async (from: number, to: number) => {
    // What is typed belongs to the place it was typed in.
    if (to < 0 || to >= VALUES || from === to || !(await saveTyped())) return
    const result = await form.save((now) => ({ values: moved(now.values, from, to) }))
    if (!result.ok) return
    const number = to + 1
    const name = result.value.values[to]?.name || words.format('vision.value.unnamed', { number })
    setSaid(words.format('vision.value.moved', { name, number }))
  }

  // Once the new order is read, the rows stand where they were dropped by themselves.
  const moving = drag?.values === values ? drag : null
  const grip = (from: number) => (event: PointerEvent<HTMLElement>) => {
    if (event.button === 0)
      follow(event, list.current, {
        over: (to) => setDrag({ from, to, values }),
        end: (to) => {
          if (to === null) setDrag(null)
          else void place(from, to).finally(() => setDrag(null))
        }
      })
  }
  return {
    move: (from: number, to: number) => {
      if (to < 0 || to >= VALUES) return
      focusField(valueHandle(to))
      void place(from, to)
    },
    grip,
    /** The row that is lifted. */
    lifted: moving?.from ?? null,
    places: moving ? placesWhileMoving(VALUES, moving.from, moving.to) : null,
    said
  }
}

type Followed = {
  /** The pointer is over that place now. */
  over: (to: number) => void
  /** It was let go there, or the move was broken off. */
  end: (to: number | null) => void
}

/** Follows a pointer that holds a handle, over the rows of a list as they stand now. */
function follow(event: PointerEvent<HTMLElement>, list: HTMLElement | null, told: Followed) {
  const handle = event.currentTarget
  const rows = [...(list?.children ?? [])].map((row) => row.getBoundingClientRect())
  const placeAt = (y: number) =>
    Math.max(0, rows.filter((row, index) => index === 0 || row.top < y).length - 1)
  let to: number | null = null
  const over = (now: globalThis.PointerEvent) => {
    to = placeAt(now.clientY)
    told.over(to)
  }
  const end = (now: globalThis.PointerEvent) => {
    handle.removeEventListener('pointermove', over)
    handle.removeEventListener('pointerup', end)
    handle.removeEventListener('pointercancel', end)
    told.end(now.type === 'pointerup' ? to : null)
  }
  handle.setPointerCapture(event.pointerId)
  handle.addEventListener('pointermove', over)
  handle.addEventListener('pointerup', end)
  handle.addEventListener('pointercancel', end)
}
