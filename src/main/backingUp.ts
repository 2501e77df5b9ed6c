import { Refusal } from '../shared/result'
import type { Session } from './session'
import type { Reason } from './storage/backupFile'
import type { Backups } from './storage/backups'
import type { Entry } from './storage/manifest'
import { createSchedule } from './storage/schedule'

/** How long a backup may hold up the end of the app, in milliseconds. */
const QUIT_MS = 2_000
/** How long the start's own backup waits for the first screen, in milliseconds. */
const SETTLED_MS = 10_000
const HOURS_BETWEEN_BACKUPS = 24

type Surroundings = {
  backups: Backups
  /** The plan that is open now; a Refusal with the trouble's code when none is. */
  demand: () => Session
  session: () => Session | undefined
  /** Moves everything into the plan's one file. */
  settle: () => void
  /** Hears what went wrong without anyone having asked for it. */
  report: (what: string, error: unknown) => void
}

/** When the open plan is backed up: asked for, by itself once work rests, at the start and at the end (safety.md 3.6). */
export function createBackingUp({ backups, demand, session, settle, report }: Surroundings) {
  const schedule = createSchedule({ checkpoint: settle, backUp: () => void whenBehind('quiet') })

  async function now(reason: Reason): Promise<Entry> {
    const { open, readOnly } = demand()
    if (readOnly) throw new Refusal({ code: 'read-only' })
    const entry = await backups.make(open.db, reason)
    schedule.backedUp()
    return entry
  }

  /** Whether the plan that is open can be written and was, since the newest backup. */
  function isBehind(): boolean {
    const shown = session()
    return shown !== undefined && !shown.readOnly && backups.isBehind(shown.open.db)
  }

  /** Never rejects: a backup nobody asked for is no one's failure. */
  async function whenBehind(reason: Reason): Promise<void> {
    try {
      if (isBehind()) await now(reason)
    } catch (error) {
      report('backup', error)
    }
  }

  return {
    now,
    /** The plan was opened: a backup follows when the last is a day old and work went on. */
    opened: (): void => {
      if (backups.hoursSinceLast() > HOURS_BETWEEN_BACKUPS && isBehind())
        setTimeout(() => void whenBehind('start'), SETTLED_MS).unref()
    },
    /** Something was written. */
    wrote: schedule.wrote,
    /** Nothing follows by itself any more, until something is written. */
    stop: schedule.stop,
    /** The plan is about to be closed for good: a last backup, as far as two seconds go. */
    last: async (): Promise<void> => {
      schedule.stop()
      await Promise.race([whenBehind('quit'), pause(QUIT_MS)])
    }
  }
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
