import type { Worker, WorkerOptions } from 'node:worker_threads'
import type { Rendered, RenderJob } from './render'
import type { WorkerAnswer, WorkerRequest } from './workerMessages'

/**
 * Why a document was not drawn: nothing is written in it yet, it was stopped by the owner or by a newer request, it
 * took too long or too much memory, or something of ours is broken.
 */
export type PrintFailureCode =
  'empty' | 'cancelled' | 'superseded' | 'tooLong' | 'tooLarge' | 'broken'

/** A document that was not drawn; `cause` holds what the worker said. */
export class PrintFailure extends Error {
  readonly code: PrintFailureCode
  constructor(code: PrintFailureCode, cause?: unknown) {
    super(`The document was not drawn: ${code}`, { cause })
    this.code = code
  }
}

/** Starts worker.ts; electron-vite's `?nodeWorker` import is such a function. */
export type StartWorker = (options: WorkerOptions) => Worker

export type PrintOptions = {
  signal?: AbortSignal
  /** Hears the number of pages once they are laid out. */
  onPages?: (pages: number) => void
}

/** Milliseconds; a worker that was told to stop is given `grace` to finish, since a warm one starts at once. */
export const printerTimes = { limit: 60_000, keepWarm: 5 * 60_000, grace: 1_500 }
/** Memory a document may take before it is given up, in megabytes. */
const MEMORY = 768

type Request = {
  id: number
  job: RenderJob
  options: PrintOptions
  posted: boolean
  settle: (outcome: Rendered | PrintFailure) => void
}

/** Draws documents in a worker thread, one at a time: a newer request ends the older one. */
export class Printer {
  readonly #startWorker: StartWorker
  readonly #times: typeof printerTimes
  #worker: Worker | null = null
  #busy = false
  #request: Request | null = null
  #count = 0
  #timer: NodeJS.Timeout | undefined

  constructor(startWorker: StartWorker, times = printerTimes) {
    this.#startWorker = startWorker
    this.#times = times
  }

  /** Starts the worker ahead of the first request, as when the print screen opens. */
  warm(): void {
    this.#worker ??= this.#start()
    if (!this.#busy) this.#rest()
  }

  /** Draws a document. Rejects with a PrintFailure and nothing else. */
  print(job: RenderJob, options: PrintOptions = {}): Promise<Rendered> {
    this.#end(new PrintFailure('superseded'))
    const { signal } = options
    if (job.document.blocks.length === 0) return Promise.reject(new PrintFailure('empty'))
    if (signal?.aborted) return Promise.reject(new PrintFailure('cancelled'))
    return new Promise((resolve, reject) => {
      const id = (this.#count += 1)
      const cancel = () => this.#request?.id === id && this.#end(new PrintFailure('cancelled'))
      signal?.addEventListener('abort', cancel, { once: true })
      const settle = (outcome: Rendered | PrintFailure) => {
        signal?.removeEventListener('abort', cancel)
        if (outcome instanceof PrintFailure) reject(outcome)
        else resolve(outcome)
      }
      this.#request = { id, job, options, posted: false, settle }
      if (!this.#busy) this.#post()
    })
  }

  /** Ends the worker and whatever it is doing. */
  async close(): Promise<void> {
    this.#end(new PrintFailure('cancelled'))
    await this.#stop()
  }

  #start(): Worker {
    const worker = this.#startWorker({ resourceLimits: { maxOldGenerationSizeMb: MEMORY } })
    worker.on('message', (answer: WorkerAnswer) => this.#hear(answer))
    worker.on('error', (error) => this.#lost(worker, error))
    worker.on('exit', () => this.#lost(worker, new Error('the worker ended')))
    worker.unref()
    return worker
  }

  #post(): void {
    const request = this.#request
    if (!request) return
    this.#worker ??= this.#start()
    this.#worker.ref()
    this.#busy = true
    request.posted = true
    this.#worker.postMessage({ id: request.id, job: request.job } satisfies WorkerRequest)
    this.#after(this.#times.limit, () => {
      this.#end(new PrintFailure('tooLong'))
      void this.#stop()
    })
  }

  #hear(answer: WorkerAnswer): void {
    const request = this.#request?.id === answer.id ? this.#request : null
    if (answer.kind === 'pages') {
      request?.options.onPages?.(answer.pages)
      return
    }
    this.#busy = false
    this.#rest()
    if (request) {
      const failed = answer.kind === 'failed'
      this.#settle(failed ? new PrintFailure('broken', answer.message) : answer.rendered)
    } else this.#post()
  }

  /** The worker is gone: by our hand, for want of memory, or through a fault. */
  #lost(worker: Worker, error: Error & { code?: string }): void {
    if (this.#worker !== worker) return
    this.#worker = null
    this.#busy = false
    clearTimeout(this.#timer)
    const code = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooLarge' : 'broken'
    if (this.#request?.posted) this.#settle(new PrintFailure(code, error))
    else this.#post()
  }

  /** Ends the request at hand; the worker may finish it for nobody, but not for long. */
  #end(failure: PrintFailure): void {
    const posted = this.#request?.posted ?? false
    this.#settle(failure)
    if (posted && this.#busy) this.#after(this.#times.grace, () => void this.#stop())
  }

  #settle(outcome: Rendered | PrintFailure): void {
    const request = this.#request
    this.#request = null
    request?.settle(outcome)
  }

  async #stop(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    this.#busy = false
    clearTimeout(this.#timer)
    this.#post()
    await worker?.terminate()
  }

  #rest(): void {
    this.#worker?.unref()
    this.#after(this.#times.keepWarm, () => void this.#stop())
    this.#timer?.unref()
  }

  #after(milliseconds: number, then: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(then, milliseconds)
  }
}
