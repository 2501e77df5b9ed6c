import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { build, type Plugin } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PrintFailure, Printer, printerTimes } from '../../src/documents/printInWorker'
import { buildDocument } from '../../src/shared/documents/buildDocument'
import { fontFolder, sampleRecords } from './support/printed'
import { readPdf } from './support/readPdf'

/** The worker as it is shipped: one file with everything in it, away from any installed package. */
const folder = mkdtempSync(join(tmpdir(), 'printer-'))
const printers: Printer[] = []
let started = 0

const startWorker = (options: WorkerOptions) => {
  started += 1
  return new Worker(join(folder, 'worker.mjs'), options)
}
function newPrinter(times = printerTimes): Printer {
  const printer = new Printer(startWorker, times)
  printers.push(printer)
  return printer
}

beforeAll(async () => {
  const recipe = new URL('../../build.paper.ts', import.meta.url).href
  const { paperEngine } = (await import(recipe)) as { paperEngine: () => Plugin }
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [paperEngine()],
    build: {
      ssr: 'src/documents/worker.ts',
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'worker.mjs' } }
    },
    ssr: { noExternal: true }
  })
}, 60_000)
afterEach(async () => {
  await Promise.all(printers.splice(0).map((printer) => printer.close()))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function job(wording?: string) {
  const records = sampleRecords()
  const policies = records.policies.map((rule) => (wording ? { ...rule, wording } : rule))
  const document = buildDocument('plan', { ...records, policies }, { language: 'en', leaveOut: [] })
  return { document, paper: 'A4', textSize: 'normal', fontFolder } as const
}
/** Work for about half a minute. */
const endless = () => job('Another sentence that has to be set. '.repeat(2_700))

const failure = async (printing: Promise<unknown>) => {
  const error: unknown = await printing.then(
    () => null,
    (reason: unknown) => reason
  )
  return error instanceof PrintFailure ? error.code : error
}

describe('printing in a worker', () => {
  it('draws the plan with the packed engine, tells its pages, and stays warm for the next', async () => {
    const printer = newPrinter()
    const heard: number[] = []
    const before = started
    const { bytes, pages } = await printer.print(job(), { onPages: (count) => heard.push(count) })
    expect(heard).toEqual([pages])
    expect((await readPdf(bytes)).pages).toHaveLength(pages)
    await printer.print(job())
    expect(started - before).toBe(1)
  })

  it('ends an older request when a newer one comes, and answers the newer', async () => {
    const printer = newPrinter({ ...printerTimes, grace: 50 })
    const older = failure(printer.print(endless()))
    const newer = printer.print(job())
    expect(await older).toBe('superseded')
    expect((await newer).pages).toBe(8)
  })

  it('stops when it is told to, before or while it draws, and goes on working afterwards', async () => {
    const printer = newPrinter({ ...printerTimes, grace: 50 })
    const abort = new AbortController()
    const stopped = failure(printer.print(endless(), { signal: abort.signal }))
    setTimeout(() => abort.abort(), 100)
    expect(await stopped).toBe('cancelled')
    expect(await failure(printer.print(job(), { signal: AbortSignal.abort() }))).toBe('cancelled')
    expect((await printer.print(job())).pages).toBe(8)
  })

  it('refuses a document in which nothing is written', async () => {
    const blank = { ...job(), document: { ...job().document, blocks: [] } }
    expect(await failure(newPrinter().print(blank))).toBe('empty')
  })

  it('gives up what takes too long, and goes on working afterwards', async () => {
    const printer = newPrinter({ ...printerTimes, limit: 300 })
    expect(await failure(printer.print(endless()))).toBe('tooLong')
  })

  it('tells a fault from a delay: fonts that are not there', async () => {
    const printer = newPrinter()
    expect(await failure(printer.print({ ...job(), fontFolder: join(folder, 'none') }))).toBe(
      'broken'
    )
    expect((await printer.print(job())).pages).toBe(8)
  })

  it('lets the worker go once nothing was printed for a while', async () => {
    const printer = newPrinter({ ...printerTimes, keepWarm: 20 })
    const before = started
    await printer.print(job())
    await new Promise((resolve) => setTimeout(resolve, 120))
    await printer.print(job())
    expect(started - before).toBe(2)
  })

  it('never keeps the main thread waiting', async () => {
    const printer = newPrinter()
    await printer.print(job())
    let longest = 0
    let last = performance.now()
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    await printer.print(job('A sentence. '.repeat(200)))
    clearInterval(timer)
    expect(longest).toBeLessThan(250)
  })
})
