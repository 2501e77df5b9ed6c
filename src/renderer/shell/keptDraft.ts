import { type FieldName, useLeftBehind } from '../kit/leftBehind'

/** What was typed into a sheet, kept when the sheet is closed without saving and shown when it opens again. */
export function useKeptDraft<T>(name: FieldName, blank: T) {
  const [left, leave] = useLeftBehind<T>(name)
  const draft = left ?? blank
  return {
    draft,
    change: (changes: Partial<T>) => leave({ ...draft, ...changes }),
    /** Saved: the next sheet begins blank. */
    forget: () => leave(undefined)
  }
}
