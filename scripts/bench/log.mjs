import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadGenerator } from '../generate/load.mjs'
import { bareCallTimes, callTimes, contactSaveTimes, worstStall } from './calls.mjs'
import { startMedians } from './experiments.mjs'
import { quantile } from './figures.mjs'
import { ask, openApp, openFloor } from './launch.mjs'
import { bareSaveTimes, memoryOf } from './measures.mjs'
import { jumpTimes, scrollLog } from './scroll.mjs'

/** What five years leave in the log (the generated plan). */
export const CONTACTS = 100_000
const STARTS = 3
const CALLS = 20
const SEED = 'bench'
/** As fast as a wheel turns: 120 pixels a frame, for five seconds and more. */
const SCROLL = { frames: 400, step: 120 }
const JUMPS = 10

/**
 * @typedef {import('../runtime.mjs').Runtime} Runtime
 * @typedef {import('./figures.mjs').Figure} Figure
 * @typedef {import('./calls.mjs').Call} Call
 */

/**
 * The log of a generated five-year plan.
 *
 * @param {Runtime} runtime
 * @param {string} data
 * @param {number} contacts
 * @returns {Promise<Figure[]>}
 */
export async function measureLog(runtime, data, contacts) {
  const { writePlan } = await loadGenerator()
  writePlan(data, contacts, SEED)
  const about = `with ${contacts.toLocaleString('en')} contacts`
  const file = join(data, 'bare.db')
  copyFileSync(join(data, readdirSync(data).find((name) => name.endsWith('.sqlite')) ?? ''), file)
  const start = await startMedians(runtime, data, STARTS)
  const what = `start to the first usable screen ${about}, median of ${STARTS}`
  return [
    { what, ...start, unit: 'ms', aim: '≤ 1.5×' },
    ...(await measureCalls(runtime, data, file)),
    ...(await measureScreen(runtime, data))
  ]
}

/**
 * @param {Runtime} runtime
 * @param {string} data
 * @param {string} file
 * @returns {Promise<Figure[]>}
 */
async function measureCalls(runtime, data, file) {
  const app = await openApp(runtime, data)
  const bare = await openFloor(runtime)
  const calls = await callsOn(app)
  /** @type {Figure[]} */
  const figures = []
  const stall = await worstStall(app, async () => {
    for (const call of calls) {
      const ours = await callTimes(app, call, CALLS)
      const floor = await bareCallTimes(bare, file, call, CALLS)
      figures.push(figureOf(call.what, ours, floor))
    }
    const { items } = await ask(app.page, 'contacts.list', page({}, 0))
    const { contact } = await ask(app.page, 'contacts.get', { id: items[0].id })
    const ours = await contactSaveTimes(app, contact, CALLS)
    figures.push(figureOf('one durable save', ours, await bareSaveTimes(bare, contact, CALLS)))
  })
  await app.close()
  await bare.close()
  const what = 'the worst stall of main meanwhile'
  return [...figures, { what, ours: stall, floor: NaN, unit: 'ms', aim: '≤ 50 ms' }]
}

/**
 * @param {string} what
 * @param {number[]} ours
 * @param {number[]} floor
 * @returns {Figure}
 */
const figureOf = (what, ours, floor) => ({
  what: `the log: ${what}, median of ${CALLS}`,
  ours: quantile(ours, 0.5),
  floor: quantile(floor, 0.5),
  unit: 'ms',
  aim: '≤ 50 ms'
})

/** @param {Record<string, unknown>} query @param {number} offset */
const page = (query, offset) => ({ query, offset, limit: 100 })

/**
 * @param {import('./launch.mjs').Opened} app
 * @returns {Promise<Call[]>}
 */
async function callsOn(app) {
  const { total, items } = await ask(app.page, 'contacts.list', page({ sort: 'newest' }, 0))
  const half = Math.floor(total / 2)
  const [{ id, themeId }] = items
  const rows = 'SELECT * FROM contacts'
  return [
    {
      what: 'the first page, open ones first',
      address: 'contacts.list',
      input: page({}, 0),
      sql: `${rows} ORDER BY "state" = 'closed', "receivedAt" LIMIT 100`,
      values: []
    },
    {
      what: 'a page in the middle',
      address: 'contacts.list',
      input: page({ sort: 'newest' }, half),
      sql: `${rows} ORDER BY "receivedAt" DESC LIMIT 100 OFFSET ?`,
      values: [half]
    },
    {
      what: 'a page in the middle, by number',
      address: 'contacts.list',
      input: page({ sort: 'number' }, half),
      sql: `${rows} ORDER BY "year" DESC, "sequence" DESC LIMIT 100 OFFSET ?`,
      values: [half]
    },
    {
      what: 'complaints of one theme',
      address: 'contacts.list',
      input: page({ kinds: ['complaint'], themeId }, 0),
      sql: `${rows} WHERE "kind" = 'complaint' AND "themeId" = ? ORDER BY "receivedAt" DESC LIMIT 100`,
      values: [themeId]
    },
    {
      what: 'search by the beginnings of two words',
      address: 'contacts.list',
      input: page({ typed: 'lodz zam' }, 0),
      sql: `SELECT rowid FROM search WHERE search MATCH '"lodz"* AND "zam"*'`,
      values: []
    },
    {
      what: 'search by one letter',
      address: 'contacts.list',
      input: page({ typed: 'k' }, 0),
      sql: `SELECT rowid FROM search WHERE search MATCH '"k"*'`,
      values: []
    },
    {
      what: 'one contact opened',
      address: 'contacts.get',
      input: { id },
      sql: `${rows} WHERE "id" = ?`,
      values: [id]
    },
    {
      what: 'its counts',
      address: 'contacts.counts',
      input: undefined,
      sql: `SELECT "kind", count(*) FROM contacts GROUP BY "kind"`,
      values: []
    }
  ]
}

/**
 * @param {Runtime} runtime
 * @param {string} data
 * @returns {Promise<Figure[]>}
 */
async function measureScreen(runtime, data) {
  const app = await openApp(runtime, data)
  const scrolled = await scrollLog(app, SCROLL)
  const jumps = await jumpTimes(app, JUMPS)
  const ours = await memoryOf(app)
  await app.close()
  const bare = await openFloor(runtime)
  const floor = await memoryOf(bare)
  await bare.close()
  const none = { floor: NaN, unit: 'frames', aim: '' }
  const over = `of ${scrolled.frames} frames at ${SCROLL.step} pixels a frame`
  return [
    { what: 'memory of all processes, the log scrolled', ours, floor, unit: 'MB', aim: '≤ 1.6×' },
    { ...none, what: `scrolling: a gap in sight, ${over}`, ours: scrolled.blank, aim: '0' },
    { ...none, what: `scrolling: a row still being read, ${over}`, ours: scrolled.reading },
    { ...none, what: 'scrolling: the longest frame', ours: scrolled.longest, unit: 'ms' },
    {
      ...none,
      what: `a jump far away until its rows are there, median of ${JUMPS}`,
      ours: quantile(jumps, 0.5),
      unit: 'ms'
    }
  ]
}
