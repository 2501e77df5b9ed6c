import { useEffect, useState } from 'react'
import type { Failure } from '../../shared/result'
import type { AutosaveStatus } from './autosave'
import { comparable, type Saved, saverOf } from './FieldSaver'
import type { FieldName } from './leftBehind'

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
 * goes, and before the window closes (`flushAutosaves`). What is typed stays when saving fails, and the store is told;
 * it is there again, with its error, when the screen comes back. `name` is the field's own in the whole app, with its
 * record in it where there are several: `policies.<id>.title`. `saved` is the value in the file; a change from
 * elsewhere (undo) shows unless something newer is typed. For another record give the component another `key`.
 */
export function useAutosaveField<T extends string | number | null>(
  name: FieldName,
  saved: T,
  save: (value: T) => Promise<Saved>
): AutosaveField<T> {
  const [saver] = useState(() => saverOf<T>(name))
  const [progress, setProgress] = useState(() => saver.leftWith())
  const [isActive, setActive] = useState(false)
  const [seen, setSeen] = useState(saved)
  useEffect(() => saver.saveWith(save))
  useEffect(() => {
    saver.arrive(setProgress)
    return () => void saver.leave()
  }, [saver])

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
