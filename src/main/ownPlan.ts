import type { Trouble } from '../shared/features/start'
import { createBackingUp } from './backingUp'
import { clockOf } from './clock'
import type { BusinessProfilePorts } from './features/businessProfile'
import { forgetDeleted } from './features/changes/deleted'
import { beginSession, readAllRecords, type Session } from './session'
import { copyWhole } from './storage/backupFile'
import { createBackups } from './storage/backups'
import { inChosenPlace } from './storage/chosenFile'
import { checkpoint, openCopy } from './storage/connection'
import { dataFolder, isUntouched, keepDamaged, readCurrent } from './storage/dataFolder'
import { type Facts, factsOf } from './storage/facts'
import { type Copy, openToLookAt } from './storage/lookOnly'
import {
  CannotOpen,
  closePlan,
  hold,
  openPlan,
  refusalFor,
  replacePlan,
  troubleOf
} from './storage/opening'
import { retireOlder } from './storage/retiring'
import { storageFailure } from './storageFailure'

export type OwnPlanOptions = {
  /** The data folder; made when it does not exist, unless `mayBegin` is false. */
  folder: string
  appVersion: string
  now: () => Date
  ports: BusinessProfilePorts
  /** Hears what went wrong without anyone having asked for it: a quiet backup, a leftover that would not go. */
  report: (what: string, error: unknown) => void
  /** Whether an empty plan begins where nothing was ever kept; otherwise that is the trouble `missing`. */
  mayBegin?: boolean
}

export type OwnPlan = ReturnType<typeof createOwnPlan>

/** Troubles a backup helps against; under the others the plan itself is whole. */
const replaceable = new Set<Trouble>(['damaged', 'missing'])

/**
 * The owner's own plan: open, or with a trouble that says why not; its backups, and its replacement by one. `wrote`
 * hears after each commit which features it touched.
 */
export function createOwnPlan(options: OwnPlanOptions, wrote: (features: string[]) => void) {
  const { appVersion, now, ports, report } = options
  const folder = dataFolder(options.folder)
  const opening = { folder, appVersion, readAll: readAllRecords }
  const clock = clockOf(now)
  const backups = createBackups(folder, appVersion, now)
  const backingUp = createBackingUp({ backups, demand, session: () => session, settle, report })
  let lock: { release: () => void } | undefined
  let session: Session | undefined
  let copy: Copy | undefined
  let trouble = new CannotOpen('missing')

  function attempt(what: string, work: () => void): void {
    try {
      work()
    } catch (error) {
      report(what, error)
    }
  }

  function begin(): void {
    try {
      if (options.mayBegin === false && isUntouched(folder)) throw new CannotOpen('missing')
      lock ??= hold(folder)
      const open = openPlan(opening)
      const kind = { readOnly: false, sample: false }
      session = beginSession(open, clock, ports, kind, (features) => {
        backingUp.wrote()
        wrote(features)
      })
    } catch (error) {
      trouble = troubleOf(error)
      report('open', trouble)
      if (trouble.trouble === 'damaged') setAside()
      return
    }
    const { store } = session
    attempt('fill the search index', () => store.search.fill())
    attempt('forget deleted records', () => forgetDeleted(store))
    attempt('put away what was replaced', () => retireOlder(folder, appVersion, now()))
    attempt('look for a backup', backingUp.opened)
  }

  /** Keeps a copy of a damaged file as it was found. */
  function setAside(): void {
    attempt('keep the damaged file', () => {
      const current = readCurrent(folder)
      if (current) keepDamaged(folder, folder.generation(current.generation), now())
    })
  }

  function end(): void {
    backingUp.stop()
    const [ended, looked] = [session, copy]
    session = copy = undefined
    if (ended)
      attempt('close', () => (looked ? ended.open.db.close() : closePlan(folder, ended.open)))
    looked?.remove()
  }

  /** What is open; a Refusal with the trouble's code when nothing is. */
  function demand(): Session {
    if (!session) throw refusalFor(trouble)
    return session
  }

  /** Moves everything into the one file now: the window lost the focus, the computer goes to sleep. */
  function settle(): void {
    const open = session?.open
    if (open && !copy) attempt('checkpoint', () => checkpoint(open.db))
  }

  begin()

  return {
    folder,
    opening,
    backups,
    clock,
    demand,
    backUp: backingUp.now,
    settle,
    session: (): Session | undefined => session,
    trouble: (): CannotOpen => trouble,
    /** Whether this process holds the folder, so that it may write beside the plan. */
    isHeld: (): boolean => lock !== undefined,
    /** What the plan holds now; null when it is not open. */
    facts: (): Facts | null => (session ? factsOf(session.open.db) : null),
    /** Good backups there are; none when even that cannot be found out. */
    countBackups: (): number => {
      try {
        return backups.list().length
      } catch (error) {
        report('count backups', error)
        return 0
      }
    },
    /** Writes a verified copy to a file the owner chose; refuses a place that does not take it. */
    saveCopy: async (file: string): Promise<void> => {
      const { db } = demand().open
      await inChosenPlace(() => copyWhole(db, file))
    },

    /** Opens the plan, unless it lies open and can be written. */
    retry: (): void => {
      if (session && !copy) return
      end()
      begin()
    },

    /** Opens a copy that can only be looked at; a Refusal when there is nothing to look at. */
    look: (): void => {
      if (session) return
      try {
        copy = openToLookAt(opening, trouble, backups)
      } catch (error) {
        throw refusalFor(troubleOf(error))
      }
      const kind = { readOnly: true, sample: false }
      session = beginSession(copy.open, clock, ports, kind, () => undefined)
      const { db, search } = session.store
      attempt('fill the search index', () => search.fill())
      db.pragma('query_only = ON')
    },

    /**
     * Makes a whole, checked database file the plan. What counted before is kept among the backups, or as damaged.
     * Whatever goes wrong, the one that counts then is opened anew.
     */
    replaceBy: (file: string): void => {
      const isOpen = session && !copy
      if (!lock || (!isOpen && !replaceable.has(trouble.trouble))) throw refusalFor(trouble)
      const source = openCopy(file, { fileMustExist: true })
      const before = readCurrent(folder)?.generation
      try {
        replacePlan(opening, source)
      } finally {
        source.close()
        if (readCurrent(folder)?.generation !== before) {
          end()
          begin()
        }
      }
    },

    /** Damage that shows while the plan is open: a copy is kept first, and nothing is written any more. */
    stopAtDamage: (error: unknown): boolean => {
      const damaged = session
      if (copy || !damaged || storageFailure(error)?.code !== 'damaged') return false
      backingUp.stop()
      setAside()
      session = undefined
      attempt('close', () => damaged.open.db.close())
      trouble = new CannotOpen('damaged', { cause: error })
      return true
    },

    /** Ends with a backup, when one is due and made within two seconds, and everything in one file. */
    close: async (): Promise<void> => {
      await backingUp.last()
      end()
      lock?.release()
      lock = undefined
    }
  }
}
