import type { Scene, Shape } from './scene'

/** A value from 0 to 100 and the one before it; null where there is none. */
export type BarInput = {
  title: string
  description: string
  current: number | null
  earlier: number | null
  width?: number
}

const HEIGHT = 16
const THICK = 6

/**
 * One value as a bar from 0 to 100, the earlier one as a hollow square on it. Marks at 20, the least a full section
 * can have, and fainter at 60 and 80, where the bands begin.
 */
export function bar({ title, description, current, earlier, width = 96 }: BarInput): Scene {
  // Half a square of room, for an earlier value at the very end.
  const place = (share: number) => Math.round(((width - 6) * share) / 10) / 10
  const mark = (share: number, role: Shape['role'], inset: number): Shape => ({
    kind: 'line',
    role,
    points: [
      [place(share), inset],
      [place(share), HEIGHT - inset]
    ],
    closed: false
  })
  const shapes: Shape[] = [mark(60, 'grid', 3), mark(80, 'grid', 3), mark(100, 'grid', 1)]
  const top = (HEIGHT - THICK) / 2
  if (current !== null)
    shapes.push({
      kind: 'bar',
      role: 'current',
      at: [0, top],
      width: place(current),
      height: THICK
    })
  shapes.push(mark(20, 'mark', 0))
  if (earlier !== null)
    shapes.push({ kind: 'square', role: 'earlier', at: [place(earlier), HEIGHT / 2], size: 10 })
  return { width, height: HEIGHT, textSize: 14, lineHeight: 17, title, description, shapes }
}
