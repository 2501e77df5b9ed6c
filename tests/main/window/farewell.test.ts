import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFarewell } from '../../../src/main/window/farewell'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window on its way out, and what has happened to it so far. */
function leaving(options: { keepPlace?: () => void } = {}) {
  const happened: string[] = []
  const farewell = createFarewell({
    ask: () => happened.push('asked'),
    keepPlace: () => {
      options.keepPlace?.()
      happened.push('kept')
    },
    close: () => happened.push('closed'),
    report: (what) => happened.push(what)
  })
  return { farewell, happened }
}

describe('a window that is closed', () => {
  it('waits until the page has saved what was typed last', async () => {
    const { farewell, happened } = leaving()
    farewell.begin()
    await vi.advanceTimersByTimeAsync(900)
    expect(happened).toEqual(['asked', 'kept'])
    farewell.answered()
    await vi.advanceTimersByTimeAsync(0)
    expect(happened).toEqual(['asked', 'kept', 'closed'])
    await vi.advanceTimersByTimeAsync(5_000)
    expect(happened).toEqual(['asked', 'kept', 'closed'])
  })

  it('does not wait for a page that never answers', async () => {
    const { farewell, happened } = leaving()
    farewell.begin()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(happened).toEqual(['asked', 'kept', 'closed'])
  })

  it('asks once, however often it is closed', async () => {
    const { farewell, happened } = leaving()
    farewell.begin()
    farewell.begin()
    farewell.answered()
    farewell.begin()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(happened).toEqual(['asked', 'kept', 'closed'])
  })

  it('closes although its place cannot be noted, on a full disk for one', async () => {
    const { farewell, happened } = leaving({
      keepPlace: () => {
        throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
      }
    })
    farewell.begin()
    farewell.answered()
    await vi.advanceTimersByTimeAsync(0)
    expect(happened).toEqual(['asked', 'keep the window’s place', 'closed'])
  })
})
