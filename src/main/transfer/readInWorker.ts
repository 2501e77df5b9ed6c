import type { Reading } from './readExport'
import createReader from './readWorker?nodeWorker'
import { createGathering, type Slice } from './slices'

/** The reader may use so much memory, in megabytes; a file within the limits stays far below (safety.md R31). */
const MEMORY_MB = 1_024

/**
 * Reads an export file in a thread of its own; the window stays quick however large the file is. Rejects only for a
 * mistake of ours: whatever is wrong with the file is in the reading.
 */
export function readInWorker(path: string): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const worker = createReader({
      workerData: path,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }
    })
    const gather = createGathering()
    const end = (reading: Reading) => {
      resolve(reading)
      void worker.terminate()
    }
    worker.on('message', (slice: Slice) => {
      const reading = gather(slice)
      if (reading) end(reading)
      else setImmediate(() => worker.postMessage('next'))
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        end({ ok: false, problem: { reason: 'fileTooLarge' } })
      else reject(error)
    })
    worker.on('exit', () => end({ ok: false, problem: { reason: 'unreadable' } }))
    worker.postMessage('first')
  })
}
