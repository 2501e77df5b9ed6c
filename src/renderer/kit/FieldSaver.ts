import { normalText } from '../../shared/fields'
import type { Failure } from '../../shared/result'
import { type AutosaveStatus, dropUnsaved, report } from './autosave'
import { type FieldName, leftBehind } from './leftBehind'

/** Saved this long after the last key, in milliseconds; */
const PAUSE = 800
/** and at the latest this long after the first unsaved one. */
const LONGEST = 5_000
/** So many of its own saves a field knows again when they come back from the file. */
const REMEMBERED = 20

/** Anything that says whether it worked: the `Result` of a call. */
export type Saved = { ok: true } | { ok: false; failure: Failure }

/** What the field shows of its saving. */
export type Progress<T> = {
  status: Exclude<AutosaveStatus, 'idle'>
  typed: T
  failure: Failure | null
}

type Tell<T> = (progress: Progress<T> | null) => void

/** The clockwork of the field of that name: the one that was left with something unsaved, or a new one. */
export function saverOf<T>(name: FieldName): FieldSaver<T> {
  return (leftBehind().get(name) as FieldSaver<T> | undefined) ?? new FieldSaver<T>(name)
}

/** The clockwork of one field, apart from React: it outlives its screen until all is saved, and is there when it returns. */
export class FieldSaver<T> {
  private readonly field = Symbol('field')
  private readonly sent = new Set<string>()
  private readonly places = leftBehind()
  private readonly name: FieldName
  private progress: Progress<T> | null = null
  private unsaved: { value: T } | null = null
  private running: Promise<boolean> | null = null
  private pause: ReturnType<typeof setTimeout> | undefined
  private longest: ReturnType<typeof setTimeout> | undefined
  private save: ((value: T) => Promise<Saved>) | null = null
  private tell: Tell<T> | null = null
  /** Counts how often the field came and went. */
  private turns = 0

  constructor(name: FieldName) {
    this.name = name
  }

  /** How to save from now on: the newest `save` knows the record's newest `rev`. */
  saveWith(save: (value: T) => Promise<Saved>) {
    this.save = save
  }

  /** What the field shows when it comes to the screen; null where that is what the file holds. */
  leftWith(): Progress<T> | null {
    return this.progress?.status === 'saved' ? null : this.progress
  }

  /** The field is on the screen. What was not allowed when it was left stands there again and counts as unsaved. */
  arrive(tell: Tell<T>) {
    this.turns += 1
    this.tell = tell
    this.places.set(this.name, this)
    const left = this.leftWith()
    if (left?.status === 'refused') this.say(left)
    else tell(left)
  }

  /**
   * The field goes from the screen: saves what is left. What could not be written is tried again from the banner; what
   * is not allowed waits for the field to come back.
   */
  async leave(): Promise<void> {
    const turn = ++this.turns
    this.tell = null
    const isAll = await this.flush()
    if (turn !== this.turns) return
    if (isAll) this.forget()
    else if (this.progress?.status === 'refused') dropUnsaved(this.field)
  }

  /** Takes a new value and starts the clock. */
  type(value: T) {
    this.unsaved = { value }
    this.say({ status: 'waiting', typed: value, failure: null })
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

  /** Whether a value from the file is one this field sent there, rather than a change from elsewhere. */
  isEcho(value: T): boolean {
    return this.sent.has(comparable(value))
  }

  private async saveAll(): Promise<boolean> {
    while (this.unsaved && this.save) {
      this.stopClock()
      if (this.isStranded()) return this.strand()
      const saving = this.unsaved
      const typed = saving.value
      this.say({ status: 'saving', typed, failure: null })
      this.remember(typed)
      const answer = await this.save(typed).catch(unexpected)
      if (this.unsaved !== saving) continue
      if (!answer.ok) {
        const { failure } = answer
        this.say({ status: failure.code === 'invalid' ? 'refused' : 'failed', typed, failure })
        return false
      }
      this.unsaved = null
      this.say({ status: 'saved', typed, failure: null })
      if (!this.tell) this.forget()
    }
    return true
  }

  /** Another plan is open now, which this text does not belong to. */
  private isStranded(): boolean {
    return this.places !== leftBehind()
  }

  /** Saves nothing into another plan; what could not be written before stays to be copied. */
  private strand(): boolean {
    if (this.progress?.status === 'failed') {
      this.say(this.progress)
      return false
    }
    this.discard()
    return true
  }

  private remember(value: T) {
    this.sent.add(comparable(value))
    const [oldest] = this.sent
    if (this.sent.size > REMEMBERED && oldest !== undefined) this.sent.delete(oldest)
  }

  /** Gives up what is unsaved: the field is as in the file again. */
  private discard() {
    this.stopClock()
    this.unsaved = null
    this.progress = null
    dropUnsaved(this.field)
    this.tell?.(null)
    if (!this.tell) this.forget()
  }

  private forget() {
    if (this.places.get(this.name) === this) this.places.delete(this.name)
  }

  private stopClock() {
    clearTimeout(this.pause)
    clearTimeout(this.longest)
    this.pause = undefined
    this.longest = undefined
  }

  private say(progress: Progress<T>) {
    const { status, typed, failure } = progress
    this.progress = progress
    report(
      this.field,
      status === 'saved'
        ? status
        : {
            status,
            text: String(typed),
            isGone: failure?.code === 'not-found' || this.isStranded(),
            flush: () => this.flush(),
            discard: () => this.discard()
          }
    )
    this.tell?.(progress)
  }
}

const unexpected = (): Saved => ({ ok: false, failure: { code: 'unexpected' } })

/** White space, composed letters and what shows nothing do not make a value another one: main keeps the normal text. */
export const comparable = (value: unknown) => normalText(String(value)).replace(/\s+/g, ' ')
