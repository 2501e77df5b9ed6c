import { SAMPLE_NOW, samplePlan } from '../shared/sample/samplePlan'
import type { Language } from '../shared/languages'
import { clockOf } from './clock'
import type { Image } from './database/journal'
import { raiseNumber } from './database/numbers'
import { imagesOf, type Store } from './database/table'
import type { BusinessProfilePorts } from './features/businessProfile'
import { beginSession, type Session } from './session'
import { makeFolder } from './storage/dataFolder'
import { remove } from './storage/files'
import { openPlan, type Opening } from './storage/opening'

/**
 * Opens the sample business, made anew in a database of its own (domain.md part 4). It is always the same morning in
 * it, and what it begins with cannot be undone.
 */
export function openSample(
  opening: Opening,
  language: Language,
  ports: BusinessProfilePorts,
  wrote: (features: string[]) => void
): Session {
  const { folder } = opening
  remove(folder.path)
  makeFolder(folder.path)
  const open = openPlan(opening)
  try {
    const clock = clockOf(() => new Date(SAMPLE_NOW))
    const kind = { readOnly: false, sample: true }
    const session = beginSession(open, clock, ports, kind, wrote)
    fill(session.store, language)
    return session
  } catch (error) {
    open.db.close()
    throw error
  }
}

function fill(store: Store, language: Language): void {
  const plan = samplePlan(language)
  store.journal.run('start.openSample', () => {
    // The sample names what is referred to before what refers to it.
    for (const [feature, records] of Object.entries(plan))
      for (const record of [records].flat())
        imagesOf(store, feature).insert(record as unknown as Image)
    raiseNumber(store, 'policies', Math.max(0, ...plan.policies.map(({ number }) => number)))
    for (const { year, sequence } of plan.contacts) raiseNumber(store, `contacts-${year}`, sequence)
    store.db.exec('DELETE FROM changes; DELETE FROM steps')
  })
}
