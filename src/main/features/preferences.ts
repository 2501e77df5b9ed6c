import type { preferencesOperations } from '../../shared/features/preferences'
import { type Preferences, preferences } from '../../shared/features/preferences'
import type { Handlers } from '../../shared/ipc'
import { languageFor } from '../../shared/languages'
import { readKept } from '../keptFile'

export type KeptPreferences = {
  current: () => Preferences
  update: (changes: Partial<Preferences>) => Promise<Preferences>
}

type Surroundings = {
  path: string
  /** The computer's languages, most wanted first. */
  preferred: readonly string[]
  /** A language asked for on the command line, for this run only. */
  language?: Preferences['language'] | undefined
  write: (path: string, bytes: Uint8Array) => Promise<void>
  /** Told after every change, once it is on disk. */
  changed: (now: Preferences) => void
}

/**
 * How the app looks and speaks on this computer, kept in a small file beside the plan. A change that cannot be kept is
 * none; changes made at once are kept one after the other.
 */
export function keepPreferences(surroundings: Surroundings): KeptPreferences {
  const { path, preferred, language, write, changed } = surroundings
  const first: Preferences = { language: languageFor(preferred), theme: 'system', textSize: 100 }
  let kept = readKept(path, preferences) ?? first
  let spoken = language
  let last: Promise<unknown> = Promise.resolve()
  const current = () => (spoken ? { ...kept, language: spoken } : kept)

  async function keep(changes: Partial<Preferences>): Promise<Preferences> {
    const next = { ...kept, ...changes }
    await write(path, new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`))
    kept = next
    if (changes.language) spoken = undefined
    changed(current())
    return current()
  }

  return {
    current,
    update(changes) {
      const written = last.then(() => keep(changes))
      last = written.catch(() => undefined)
      return written
    }
  }
}

/** The preferences as a screen reads and changes them. */
export function preferencesHandlers(kept: KeptPreferences): Handlers<typeof preferencesOperations> {
  return { get: kept.current, update: kept.update }
}
