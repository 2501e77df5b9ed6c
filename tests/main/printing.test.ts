import { describe, expect, it } from 'vitest'
import { printingHandlers, type PrintingPorts } from '../../src/main/features/printing'
import { buildDocument } from '../../src/shared/documents/buildDocument'
import type { PrintOptions } from '../../src/shared/features/printing'
import { Refusal } from '../../src/shared/result'
import { answers, startApp, value } from '../support/app'

const options: PrintOptions = {
  document: 'plan',
  language: 'pl',
  paper: 'A4',
  textSize: 'normal',
  leaveOut: []
}

async function printer(ports: Partial<PrintingPorts> = {}) {
  const { api, records } = startApp()
  value(await api.businessProfile.start(answers))
  const written: { path: string; bytes: Uint8Array }[] = []
  let drawn = 0
  const handlers = printingHandlers({
    build: ({ document, ...choices }) => {
      const found = records.records()
      if (!found) throw new Refusal({ code: 'not-found' })
      return buildDocument(document, found, choices)
    },
    draw: async () => {
      drawn += 1
      return { bytes: new Uint8Array([drawn]), pages: 1, parts: [], unprintable: [], text: [''] }
    },
    language: () => 'en',
    askSavePath: async (name) => `chosen/${name}`,
    writeWhole: async (path, bytes) => void written.push({ path, bytes }),
    openPdf: async () => true,
    progress: () => undefined,
    ...ports
  })
  return { handlers, written }
}

describe('printing', () => {
  it('saves the bytes that were shown, under a name an owner would write', async () => {
    const { handlers, written } = await printer()
    const { token } = await handlers.render({ job: 'one', options })
    expect(await handlers.save({ token })).toEqual({
      fileName: 'Plan obsługi klienta - Café Lipa - 2026-01.pdf'
    })
    expect(written).toEqual([
      { path: 'chosen/Plan obsługi klienta - Café Lipa - 2026-01.pdf', bytes: new Uint8Array([1]) }
    ])
  })

  it('has no pages, and saves nothing, of a document in which nothing is written yet', async () => {
    const { handlers, written } = await printer()
    const chosen = { ...options, document: 'vision-poster' as const }
    const nothing = await handlers.render({ job: 'one', options: chosen })
    expect(nothing).toMatchObject({ pages: 0, text: [], parts: [{ part: 'vision', from: null }] })
    await expect(handlers.save({ token: nothing.token })).rejects.toThrow(Refusal)
    expect(written).toEqual([])
  })

  it('writes nothing when the owner thinks better of it', async () => {
    const { handlers, written } = await printer({ askSavePath: async () => undefined })
    const { token } = await handlers.render({ job: 'one', options })
    expect(await handlers.save({ token })).toBeNull()
    expect(written).toEqual([])
  })

  it('lets a newer choice stop the older one, and the owner stop either', async () => {
    const signals: AbortSignal[] = []
    const { handlers } = await printer({
      draw: (_document, _options, signal) =>
        new Promise((_resolve, reject) => {
          signals.push(signal)
          signal.addEventListener('abort', () => reject(new Refusal({ code: 'conflict' })))
        })
    })
    const first = Promise.resolve(handlers.render({ job: 'one', options }))
    const second = Promise.resolve(handlers.render({ job: 'two', options }))
    await expect(first).rejects.toThrow(Refusal)
    await handlers.cancel({ job: 'one' })
    expect(signals[1]?.aborted).toBe(false)
    await handlers.cancel({ job: 'two' })
    await expect(second).rejects.toThrow(Refusal)
  })

  it('forgets all but the newest renderings', async () => {
    const { handlers } = await printer()
    const tokens: string[] = []
    for (const job of ['one', 'two', 'three', 'four'])
      tokens.push((await handlers.render({ job, options })).token)
    await expect(
      Promise.resolve().then(() => handlers.save({ token: tokens[0] ?? '' }))
    ).rejects.toMatchObject({ failure: { code: 'not-found' } })
    expect(await handlers.save({ token: tokens[3] ?? '' })).not.toBeNull()
  })

  it('says which parts have something written in them', async () => {
    const { handlers } = await printer()
    const parts = await handlers.parts({ document: 'plan' })
    expect(parts.find(({ part }) => part === 'vision')?.written).toBe(false)
    expect(parts.find(({ part }) => part === 'business')?.written).toBe(true)
  })
})
