/** Everything is moved into the one file so long after the last write, in milliseconds. */
const CHECKPOINT_MS = 5_000
/** A backup follows so long after the first write it does not hold, once nothing was written for two minutes. */
const QUIET_AFTER_MS = 15 * 60_000
const IDLE_MS = 2 * 60_000

/** Does what follows writing once there is time for it: the checkpoint, and a backup when work rests (safety.md 3.6). */
export function createSchedule(work: { checkpoint: () => void; backUp: () => void }) {
  let checkpointing: NodeJS.Timeout | undefined
  let backingUp: NodeJS.Timeout | undefined
  let since: number | undefined

  function stopTimers(): void {
    clearTimeout(checkpointing)
    clearTimeout(backingUp)
  }

  return {
    /** Something was written. */
    wrote: (): void => {
      since ??= performance.now()
      stopTimers()
      checkpointing = setTimeout(work.checkpoint, CHECKPOINT_MS)
      const due = Math.max(IDLE_MS, since + QUIET_AFTER_MS - performance.now())
      backingUp = setTimeout(() => {
        since = undefined
        work.backUp()
      }, due)
      // Neither keeps the app from ending: closing does both itself.
      checkpointing.unref()
      backingUp.unref()
    },
    /** A backup holds everything written so far. */
    backedUp: (): void => {
      since = undefined
      clearTimeout(backingUp)
    },
    stop: stopTimers
  }
}
