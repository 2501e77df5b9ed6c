import { type BusinessCalendar, createCalendar } from '../../shared/deadlines'
import {
  type BusinessProfile,
  type BusinessProfileDraft,
  businessProfile,
  profileFor
} from '../../shared/features/businessProfile'
import type { businessProfileOperations } from '../../shared/features/businessProfile'
import type { Handlers } from '../../shared/ipc'
import { Refusal } from '../../shared/result'
import { type Store, table } from '../database/table'

export type BusinessProfilePorts = {
  /** Asks for a picture; its data address, or undefined when none was chosen. Refuses what is no PNG or JPEG. */
  chooseLogo: () => Promise<string | undefined>
}

/** The one row that says whose plan this is; null before first run. */
export function businessProfiles(store: Store) {
  const rows = table(store, 'businessProfile', businessProfile, (profile) => profile.name, {
    shelf: 4,
    textsOf: ({ name, description }) => [name, description]
  })
  return { rows, current: () => rows.list()[0] ?? null }
}

/** The day it is where the business is; the computer's own day before first run. */
export function todayOf(store: Store, profiles: ReturnType<typeof businessProfiles>): string {
  return store.clock.today(profiles.current()?.timeZone)
}

/** Days as the business counts them, made anew when the profile says otherwise; UTC before first run. */
export function calendarOf(profiles: ReturnType<typeof businessProfiles>): () => BusinessCalendar {
  let [made, calendar] = ['', createCalendar({ timeZone: 'UTC', openDays: [], closedDates: [] })]
  return () => {
    const profile = profiles.current()
    const stamp = profile ? `${profile.id} ${profile.rev}` : made
    if (profile && stamp !== made) [made, calendar] = [stamp, createCalendar(profile)]
    return calendar
  }
}

/** The profile: begun once by first run, then changed field by field (domain.md 2.1). */
export function businessProfileHandlers(
  store: Store,
  profiles: ReturnType<typeof businessProfiles>,
  ports: BusinessProfilePorts,
  /** Adds what a new plan begins with, in the same step. */
  begun: (profile: BusinessProfile) => void
): Handlers<typeof businessProfileOperations> {
  const { rows, current } = profiles

  function update(rev: number, changes: Partial<BusinessProfileDraft>) {
    const profile = current()
    if (!profile) throw new Refusal({ code: 'not-found' })
    return rows.update(profile.id, rev, changes)
  }

  return {
    get: current,
    start: (answers) => {
      if (current()) throw new Refusal({ code: 'conflict' })
      const profile = rows.create(profileFor(answers))
      begun(profile)
      return profile
    },
    update: ({ rev, changes }) => update(rev, changes),
    chooseLogo: async ({ rev }) => {
      const logo = await ports.chooseLogo()
      if (logo === undefined) return false
      store.journal.run('businessProfile.chooseLogo', () => update(rev, { logo }))
      return true
    }
  }
}
