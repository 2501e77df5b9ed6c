import { useEffect, useEffectEvent, useState } from 'react'

/** The name of a field or sheet, its own in the whole app: `policies.<id>.title`. */
export type FieldName = `${string}.${string}`

let places = new Map<FieldName, unknown>()

/** What no file holds yet of the plan that is open, by the name of the field or sheet it was typed into. */
export const leftBehind = () => places

/** Another plan is open now: what was left behind in the one before shows nowhere any more, and is not saved. */
export function forgetLeftBehind(): void {
  places = new Map()
}

/** A state that is there again when its screen comes back; undefined where nothing was left behind. */
export function useLeftBehind<T>(
  name: FieldName
): readonly [value: T | undefined, leave: (value: T | undefined) => void] {
  const [mine] = useState(leftBehind)
  const [value, setValue] = useState(mine.get(name) as T | undefined)
  const leave = (left: T | undefined) => {
    if (left === undefined) mine.delete(name)
    else mine.set(name, left)
    setValue(left)
  }
  return [value, leave]
}

/**
 * Does something when the screen goes, as a field does that is left: no browser tells of it by itself. Not when another
 * plan is open by then.
 */
export function useLeaving(settle: () => void): void {
  const [mine] = useState(leftBehind)
  const last = useEffectEvent(settle)
  useEffect(
    () => () => {
      if (mine === leftBehind()) last()
    },
    [mine]
  )
}
