import { useEffect, useState } from 'react'
import type { Failure } from '../../shared/result'
import type { AutosaveStatus } from './autosave'
import { comparable, FieldSaver, leftBehind, type Progress, type Saved } from './FieldSaver'

export type AutosaveField<T> = {
  value: T
  onChange: (value: T) => void
  /** Saves at once. */
  onBlur: () => void
  status: AutosaveStatus
  /** Why the last save did not work; with `invalid` the field shows it as its error. */
  failure: Failure | null
  /** Saves now; resolves to whether all is saved. */
  flush: () => Promise<boolean>
}

/**
 * A field that saves itself: 800 ms after the last key, 5 s after the first at most, when it is left, when its screen
 * goes, and before the window closes (`flushAutosaves`). What is typed stays when saving fails, and the store is told.
 * `saved` is the value in the file; a change from elsewhere (undo) shows unless something newer is typed.
 * For another record give the component another `key`. With `keepAs`, a name of its own in the whole app, what is not
 * allowed is there again, with its error, when the screen comes back.
 */
export function useAutosaveField<T extends string | number | null>(
  saved: T,
  save: (value: T) => Promise<Saved>,
  keepAs?: string
): AutosaveField<T> {
  const [progress, setProgress] = useState<Progress<T> | null>(() =>
    keepAs === undefined ? null : leftBehind<T>(keepAs)
  )
  const [isActive, setActive] = useState(false)
  const [seen, setSeen] = useState(saved)
  const [saver] = useState(() => new FieldSaver<T>(setProgress, keepAs))
  useEffect(() => saver.saveWith(save))
  useEffect(() => () => void saver.leave(), [saver])

  const settled = progress?.status === 'saved'
  // The field's own words coming back from the file, trimmed, must not move the text under the typist's hands.
  if (seen !== saved) {
    setSeen(saved)
    if (settled && !(isActive && saver.isEcho(saved))) setProgress(null)
  } else if (settled && !isActive && comparable(progress.typed) === comparable(saved)) {
    setProgress(null)
  }
  return {
    value: progress ? progress.typed : saved,
    onChange: (value) => {
      setActive(true)
      saver.type(value)
    },
    onBlur: () => {
      setActive(false)
      void saver.flush()
    },
    status: progress?.status ?? 'idle',
    failure: progress?.failure ?? null,
    flush: () => saver.flush()
  }
}
