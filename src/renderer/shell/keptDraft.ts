import { useState } from 'react'

const kept = new Map<string, unknown>()

/** Forgets what was typed into sheets: another plan is open, and nothing of the one may turn up in the other. */
export function forgetDrafts(): void {
  kept.clear()
}

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
