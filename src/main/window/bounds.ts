import { z } from 'zod'

export const keptBounds = z.strictObject({
  x: z.int().nullable(),
  y: z.int().nullable(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  maximized: z.boolean()
})
/** Where the window was when it was closed; x and y are null before the first time. */
export type KeptBounds = z.output<typeof keptBounds>

export const firstBounds: KeptBounds = {
  x: null,
  y: null,
  width: 1280,
  height: 860,
  maximized: false
}

type Area = { x: number; y: number; width: number; height: number }

/** The kept place, no larger than the screen it lies on, and centred by the system when that screen is gone. */
export function fitBounds(
  kept: KeptBounds,
  areas: Area[]
): { bounds: Partial<Area>; maximized: boolean } {
  const { x, y, maximized } = kept
  const area = areas.find(
    (candidate) =>
      x !== null &&
      y !== null &&
      x + kept.width > candidate.x + 60 &&
      x < candidate.x + candidate.width - 60 &&
      y >= candidate.y - 10 &&
      y < candidate.y + candidate.height - 60
  )
  const room = area ?? areas[0]
  const size = {
    width: Math.min(kept.width, room?.width ?? kept.width),
    height: Math.min(kept.height, room?.height ?? kept.height)
  }
  return { bounds: area && x !== null && y !== null ? { x, y, ...size } : size, maximized }
}
