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

  const grip = (from: number) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const handle = event.currentTarget
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect())
    const placeAt = (y: number) =>
      Math.max(0, rows.filter((row, index) => index === 0 || row.top < y).length - 1)
    let to = from
    const over = (now: globalThis.PointerEvent) => {
      to = placeAt(now.clientY)
      setDrag({ from, to, values })
    }
    const end = (now: globalThis.PointerEvent) => {
      handle.removeEventListener('pointermove', over)
      handle.removeEventListener('pointerup', end)
      handle.removeEventListener('pointercancel', end)
      if (now.type === 'pointerup') void place(from, to).finally(() => setDrag(null))
      else setDrag(null)
    }
    handle.setPointerCapture(event.pointerId)
    handle.addEventListener('pointermove', over)
    handle.addEventListener('pointerup', end)
    handle.addEventListener('pointercancel', end)
  }

  // Once the new order is read, the rows stand where they were dropped by themselves.
  const moving = drag?.values === values ? drag : null
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
