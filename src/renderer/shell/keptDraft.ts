import { useState } from 'react'

const kept = new Map<string, unknown>()

/** What was typed into a sheet, kept when the sheet is closed without saving and shown when it opens again. */
export function useKeptDraft<T>(name: string, blank: T) {
  const [draft, setDraft] = useState<T>((kept.get(name) as T | undefined) ?? blank)
  return {
    draft,
    change: (changes: Partial<T>) =>
      setDraft((before) => {
        const next = { ...before, ...changes }
        kept.set(name, next)
        return next
      }),
    /** Saved: the next sheet begins blank. */
    forget: () => {
      kept.delete(name)
    }
  }
}
