import { app } from 'electron'
import { join } from 'node:path'
import { PrintFailure, Printer } from '../documents/printInWorker'
import startWorker from '../documents/worker?nodeWorker'
import type { PaperDocument } from '../shared/documents/blocks'
import type { PrintOptions } from '../shared/features/printing'
import { Refusal } from '../shared/result'
import type { Drawn } from './features/printing'

const printer = new Printer(startWorker)

/** The fonts ship beside the app, outside the archive, and lie in the project in development. */
const fontFolder = app.isPackaged
  ? join(process.resourcesPath, 'fonts')
  : join(app.getAppPath(), 'resources', 'fonts')

/**
 * Draws a document in the worker thread. Rejects with a Refusal: `conflict` when it was stopped or a newer one came,
 * `unexpected` with a reason when it took too long or too much memory.
 */
export async function draw(
  document: PaperDocument,
  { paper, textSize }: Pick<PrintOptions, 'paper' | 'textSize'>,
  signal: AbortSignal,
  progress: (pages: number) => void
): Promise<Drawn> {
  try {
    return await printer.print(
      { document, paper, textSize, fontFolder },
      { signal, onPages: progress }
    )
  } catch (error) {
    if (!(error instanceof PrintFailure)) throw error
    if (error.code === 'cancelled' || error.code === 'superseded')
      throw new Refusal({ code: 'conflict', reason: error.code })
    if (error.code === 'broken') throw error
    throw new Refusal({ code: 'unexpected', reason: error.code })
  }
}
