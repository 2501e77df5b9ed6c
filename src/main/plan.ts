import type { StartState } from '../shared/features/start'
import type { Language } from '../shared/languages'
import { Refusal } from '../shared/result'
import type { Store } from './database/table'
import type { Run } from './desk'
import { createOwnPlan, type OwnPlan, type OwnPlanOptions } from './ownPlan'
import type { RecordHandlers } from './recordHandlers'
import { openSample } from './sampleSession'
import type { Session } from './session'
import type { Reason } from './storage/backupFile'
import { type DataFolder, dataFolder } from './storage/dataFolder'
import { remove } from './storage/files'
import { refusalFor, troubleOf } from './storage/opening'
import { makeTemporary } from './storage/temporary'

export type PlanOptions = OwnPlanOptions & {
  /** The language the sample is opened in. */
  language: () => Language
  /** Hears whenever another plan is shown, or another state of it. */
  emit: (event: 'start', state: StartState) => void
}

export type Plan = ReturnType<typeof createPlan>

/**
 * What the window shows: the owner's plan, a copy to look at, the sample, or the trouble that keeps the plan from being
 * opened. Opening never throws; what cannot be done is refused with the trouble's code.
 */
export function createPlan(options: PlanOptions) {
  const listeners = new Set<Set<string>>()
  const wrote = (features: string[]) => {
    for (const listener of listeners) for (const feature of features) listener.add(feature)
  }
  const own = createOwnPlan(options, wrote)
  let sample: { session: Session; folder: DataFolder } | undefined

  const shown = (): Session | undefined => sample?.session ?? own.session()
  const demand = (): Session => sample?.session ?? own.demand()

  function closeSample(): void {
    if (!sample) return
    const { session, folder } = sample
    sample = undefined
    session.open.db.close()
    remove(folder.path)
  }

  function state(): StartState {
    const session = shown()
    if (!session) return troubleState(own)
    const profile = session.records.profile()
    return {
      state: 'ready',
      sample: session.sample,
      hasOwnPlan: own.session()?.records.profile() !== null,
      readOnly: session.readOnly,
      firstRun: profile === null,
      today: session.records.today(),
      businessName: profile?.name ?? ''
    }
  }

  function tell(): StartState {
    const now = state()
    options.emit('start', now)
    return now
  }

  /** Runs what may write in steps of its own, and says which features were written meanwhile. */
  async function listenTo(work: () => unknown): ReturnType<Run> {
    const written = new Set<string>()
    listeners.add(written)
    try {
      return { value: await work(), changed: [...written] }
    } finally {
      listeners.delete(written)
    }
  }

  /** Runs one call's handler on the plan that is shown; a write is one step, on the disk when this returns. */
  const run: Run = async (address, kind, work) => {
    try {
      if (kind === 'reads') return { value: await work(), changed: [] }
      if (kind === 'does') return await listenTo(work)
      const { readOnly, store } = demand()
      if (readOnly) throw new Refusal({ code: 'read-only' })
      return store.journal.run(address, work)
    } catch (error) {
      if (!sample && own.stopAtDamage(error)) tell()
      throw error
    }
  }

  return {
    state,
    run,
    own,
    folder: own.folder.path,
    settle: own.settle,
    /** What is shown now; throws a Refusal with the trouble's code when nothing is. */
    store: (): Store => demand().store,
    records: (): RecordHandlers => demand().records,
    showsSample: (): boolean => sample !== undefined,
    /** Tries again to open the owner's plan. */
    retry: (): StartState => {
      own.retry()
      return tell()
    },
    /** Opens a copy of the plan, or its newest good backup, in which nothing can be changed. */
    lookOnly: (): StartState => {
      own.look()
      return tell()
    },
    /** Opens the sample, made anew; the owner's plan stays as it is beside it. */
    openSample: (): StartState => {
      closeSample()
      const folder = dataFolder(own.isHeld() ? own.folder.sample : makeTemporary())
      const { opening } = own
      try {
        const session = openSample({ ...opening, folder }, options.language(), options.ports, wrote)
        sample = { session, folder }
      } catch (error) {
        remove(folder.path)
        // An earlier sample is gone already.
        tell()
        throw refusalFor(troubleOf(error))
      }
      return tell()
    },
    leaveSample: (): StartState => {
      closeSample()
      return tell()
    },
    /** A verified backup before something that replaces much; the sample needs none. */
    backUp: async (reason: Reason): Promise<void> => {
      if (!sample) await own.backUp(reason)
    },
    /** Makes a whole, checked database file the owner's plan and shows it. */
    replaceBy: (file: string): void => {
      closeSample()
      try {
        own.replaceBy(file)
      } finally {
        tell()
      }
    },
    /** Ends: a last backup (two seconds at most), and everything in one file. */
    close: async (): Promise<void> => {
      closeSample()
      await own.close()
    }
  }
}

function troubleState(own: OwnPlan): StartState {
  const { trouble, writtenBy } = own.trouble()
  const backups = own.countBackups()
  return { state: 'trouble', trouble, writtenBy, backups, folder: own.folder.path }
}

/**
 * A plan for the command line: never begun by looking, and copied where it cannot be written. Rejects with a Refusal
 * when there is none to open, and then holds nothing.
 */
export async function openForCommandLine(options: Omit<PlanOptions, 'emit'>): Promise<Plan> {
  const plan = createPlan({ ...options, emit: () => undefined })
  try {
    if (plan.own.session()) return plan
    const trouble = plan.own.trouble()
    if (trouble.trouble !== 'read-only') throw refusalFor(trouble)
    plan.lookOnly()
    return plan
  } catch (error) {
    await plan.close()
    throw error
  }
}
