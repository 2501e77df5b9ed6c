import type { Failure } from '../../shared/result'
import { type AutosaveStatus, dropUnsaved, report } from './autosave'

/** Saved this long after the last key, in milliseconds; */
const PAUSE = 800
/** and at the latest this long after the first unsaved one. */
const LONGEST = 5_000

/** Anything that says whether it worked: the `Result` of a call. */
export type Saved = { ok: true } | { ok: false; failure: Failure }

/** What the field shows of its saving. */
export type Progress<T> = { status: AutosaveStatus; typed: T; failure: Failure | null }

/** What was not allowed and left behind on a screen, by the name of its field, until something else is typed there. */
const refusals = new Map<string, Progress<unknown>>()

/** What a field of that name was left with when it was not allowed; null where nothing was. */
export function leftBehind<T>(keepAs: string): Progress<T> | null {
  return (refusals.get(keepAs) as Progress<T> | undefined) ?? null
}

/** The clockwork of one field, apart from React so that it outlives its screen until all is saved. */
export class FieldSaver<T> {
  private readonly field = Symbol('field')
  private readonly sent = new Set<string>()
  private unsaved: { value: T } | null = null
  private running: Promise<boolean> | null = null
  private refused: Progress<T> | null = null
  private pause: ReturnType<typeof setTimeout> | undefined
  private longest: ReturnType<typeof setTimeout> | undefined
  private save: ((value: T) => Promise<Saved>) | null = null
  private readonly tell: (progress: Progress<T>) => void
  private readonly keepAs: string | undefined

  constructor(tell: (progress: Progress<T>) => void, keepAs?: string) {
    this.tell = tell
    this.keepAs = keepAs
  }

  /** How to save from now on: the newest `save` knows the record's newest `rev`. */
  saveWith(save: (value: T) => Promise<Saved>) {
    this.save = save
  }

  /** Takes a new value and starts the clock. */
  type(value: T) {
    if (this.keepAs !== undefined) refusals.delete(this.keepAs)
    this.unsaved = { value }
    this.say('waiting', value)
    clearTimeout(this.pause)
    this.pause = setTimeout(() => void this.flush(), PAUSE)
    this.longest ??= setTimeout(() => void this.flush(), LONGEST)
  }

  /** Saves now; one save at a time, and what is typed meanwhile follows. Resolves to whether all is saved. */
  flush(): Promise<boolean> {
    this.running ??= this.saveAll().finally(() => {
      this.running = null
    })
    return this.running
  }

  /** The field goes from the screen: saves what is left. What could not be written is tried again, what is not allowed is not. */
  async leave(): Promise<void> {
    if ((await this.flush()) || !this.refused) return
    dropUnsaved(this.field)
    if (this.keepAs !== undefined) refusals.set(this.keepAs, this.refused)
  }

  /** Whether a value from the file is one this field sent there, rather than a change from elsewhere. */
  isEcho(value: T): boolean {
    return this.sent.has(comparable(value))
  }

  private async saveAll(): Promise<boolean> {
    while (this.unsaved && this.save) {
      this.stopClock()
      const saving = this.unsaved
      this.say('saving', saving.value)
      this.sent.add(comparable(saving.value))
      const answer = await this.save(saving.value).catch(unexpected)
      if (this.unsaved !== saving) continue
      if (!answer.ok) {
        const { failure } = answer
        const status = failure.code === 'invalid' ? 'refused' : 'failed'
        this.refused = status === 'refused' ? { status, typed: saving.value, failure } : null
        this.say(status, saving.value, failure)
        return false
      }
      this.unsaved = null
      this.say('saved', saving.value)
    }
    return true
  }

  private stopClock() {
    clearTimeout(this.pause)
    clearTimeout(this.longest)
    this.pause = undefined
    this.longest = undefined
  }

  private say(status: Exclude<AutosaveStatus, 'idle'>, typed: T, failure: Failure | null = null) {
    const flush = () => this.flush()
    report(this.field, status === 'saved' ? status : { status, flush, text: String(typed) })
    this.tell({ status, typed, failure })
  }
}

const unexpected = (): Saved => ({ ok: false, failure: { code: 'unexpected' } })

/** White space and composed letters do not make a value another one: main trims and composes what it keeps. */
export const comparable = (value: unknown) =>
  String(value).normalize('NFC').replace(/\s+/g, ' ').trim()
