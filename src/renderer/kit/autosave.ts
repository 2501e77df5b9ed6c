import { useSyncExternalStore } from 'react'

/** `failed`: the file could not be written. `refused`: the value is not allowed; its field says why. */
export type AutosaveStatus = 'idle' | 'waiting' | 'saving' | 'saved' | 'failed' | 'refused'

/** A field with something the file does not hold yet. */
export type Unsaved = {
  status: Exclude<AutosaveStatus, 'idle' | 'saved'>
  /** What is typed, for copying it elsewhere when saving fails. */
  text: string
  /** What it belonged to was deleted meanwhile. */
  isGone: boolean
  /** Saves what is typed now; resolves to whether all of it is saved. */
  flush: () => Promise<boolean>
  /** Gives it up; the field shows what the file holds. */
  discard: () => void
}

/** `saved` counts the saves since the app started; `failed` is what only the memory holds. */
export type AutosaveState = { saved: number; failed: readonly Unsaved[] }

const unsaved = new Map<symbol, Unsaved>()
const listeners = new Set<() => void>()
let state: AutosaveState = { saved: 0, failed: [] }

/** Tells the store how a field stands: what it still has to save, or that all is saved. */
export function report(field: symbol, now: Unsaved | 'saved') {
  if (now === 'saved') unsaved.delete(field)
  else unsaved.set(field, now)
  tell(state.saved + (now === 'saved' ? 1 : 0))
}

/** Drops a field of which nothing can be saved any more, now at least. */
export function dropUnsaved(field: symbol) {
  unsaved.delete(field)
  tell(state.saved)
}

function tell(saved: number) {
  state = { saved, failed: [...unsaved.values()].filter(({ status }) => status === 'failed') }
  for (const listener of listeners) listener()
}

/** Saves every field that has something unsaved; resolves to whether nothing is left. Before the window closes. */
export async function flushAutosaves(): Promise<boolean> {
  return (await Promise.all([...unsaved.values()].map((entry) => entry.flush()))).every(Boolean)
}

/** Whether something is typed that the file does not hold yet. */
export const hasUnsaved = () => unsaved.size > 0

/** What was saved and what could not be, on every screen. */
export function useAutosaveState(): AutosaveState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state
  )
}
