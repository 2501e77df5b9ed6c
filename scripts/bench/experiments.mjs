import { statSync } from 'node:fs'
import { join } from 'node:path'
import { packTestBuild } from '../packaging/testBuild.mjs'
import { projectFolder } from '../places.mjs'
import { bareBoardTime, boardTimes } from './board.mjs'
import { quantile } from './figures.mjs'
import { ask, openApp, openFloor, openUnheld } from './launch.mjs'
import { bareSaveTimes, memoryOf, saveTimes, startTime } from './measures.mjs'
import { chromiumPass, printPlan } from './paper.mjs'
import { startPlan, writePolicies } from './plan.mjs'

const STARTS = 5
const BATCHES = 10
const BATCH = 50
const BOARD = 1000
/** Enough to learn how many of them fill a page. */
const PROBE = 20
const MEGABYTE = 1024 * 1024

/**
 * @typedef {import('../runtime.mjs').Runtime} Runtime
 * @typedef {import('./figures.mjs').Figure} Figure
 */

/**
 * @param {Runtime} runtime
 * @param {string} data an empty folder, as for all that follow
 * @returns {Promise<Figure[]>}
 */
export async function measureStart(runtime, data) {
  const first = await openApp(runtime, data)
  await startPlan(first.page)
  await first.close()
  const medians = await startMedians(runtime, data, STARTS)
  const what = `start to the first usable screen, median of ${STARTS}`
  return [{ what, ...medians, unit: 'ms', aim: '≤ 1.5×' }]
}

/**
 * Alternates the two, so that whatever else the machine does falls on both.
 *
 * @param {Runtime} runtime
 * @param {string} data a folder with a plan
 * @param {number} starts of each
 */
export async function startMedians(runtime, data, starts) {
  /** @type {number[]} */
  const ours = []
  /** @type {number[]} */
  const floor = []
  for (let round = 0; round < starts; round += 1) {
    const bare = await openUnheld(runtime)
    floor.push(await startTime(bare))
    await bare.close()
    const app = await openUnheld(runtime, data)
    ours.push(await startTime(app))
    await app.close()
  }
  return { ours: quantile(ours, 0.5), floor: quantile(floor, 0.5) }
}

/**
 * In turns as well; the first turn of each only warms up.
 *
 * @param {Runtime} runtime
 * @param {string} data
 * @returns {Promise<Figure[]>}
 */
export async function measureSaves(runtime, data) {
  const app = await openApp(runtime, data)
  const bare = await openFloor(runtime)
  await startPlan(app.page)
  await writePolicies(app.page, 1)
  /** @type {number[]} */
  const ours = []
  /** @type {number[]} */
  const floor = []
  for (let batch = 0; batch <= BATCHES; batch += 1) {
    const [{ id }] = await ask(app.page, 'policies.list')
    const row = await ask(app.page, 'policies.get', { id })
    const saved = await saveTimes(app, row, BATCH)
    const written = await bareSaveTimes(bare, row, BATCH)
    if (batch === 0) continue
    ours.push(...saved)
    floor.push(...written)
  }
  await app.close()
  await bare.close()
  return [0.5, 0.99].map((share) => ({
    what: `one durable save through the door, p${share * 100} of ${BATCHES * BATCH}`,
    ours: quantile(ours, share),
    floor: quantile(floor, share),
    unit: 'ms',
    aim: share === 0.99 ? '≤ 3×' : ''
  }))
}

/**
 * @param {Runtime} runtime
 * @param {string} data
 * @returns {Promise<Figure[]>}
 */
export async function measureBoard(runtime, data) {
  const app = await openApp(runtime, data)
  await startPlan(app.page)
  await writePolicies(app.page, BOARD)
  await app.close()
  const opened = await openApp(runtime, data)
  const times = await boardTimes(opened)
  const memory = { ours: await memoryOf(opened), floor: 0 }
  await opened.close()
  const bare = await openFloor(runtime)
  const floor = await bareBoardTime(bare, BOARD)
  memory.floor = await memoryOf(bare)
  await bare.close()
  return [
    { what: 'the board of 1,000 policies, opened', ours: times.opened, floor, unit: 'ms', aim: '' },
    { what: '“Show all” in one of its places', ours: times.shown, floor, unit: 'ms', aim: '' },
    { what: 'memory of all processes with that board', ...memory, unit: 'MB', aim: '' }
  ]
}

/**
 * @param {Runtime} runtime
 * @param {string} data
 * @param {number} pages about so many
 * @returns {Promise<Figure[]>}
 */
export async function measurePaper(runtime, data, pages) {
  const app = await openApp(runtime, data)
  await startPlan(app.page)
  const before = await printPlan(app)
  await writePolicies(app.page, PROBE)
  const probe = await printPlan(app)
  const perPage = PROBE / Math.max(1, probe.pages - before.pages)
  await writePolicies(app.page, Math.max(0, Math.round((pages - probe.pages) * perPage)))
  const printed = await printPlan(app)
  await app.close()
  const bare = await openFloor(runtime)
  const floor = await chromiumPass(bare, printed.text)
  await bare.close()
  const { milliseconds: ours, stall } = printed
  const what = `the plan on ${printed.pages} pages`
  return [
    { what: `${what}, both passes`, ours, floor, unit: 'ms', aim: '≤ 3.5× a pass' },
    { what: `${what}, worst stall of main`, ours: stall, floor: NaN, unit: 'ms', aim: '≤ 50 ms' }
  ]
}

/**
 * @param {Runtime} runtime
 * @returns {Promise<Figure[]>}
 */
export async function measureArchive(runtime) {
  if (process.platform !== 'linux') return []
  await packTestBuild(runtime)
  const archive = join(projectFolder, 'dist', 'linux-unpacked', 'resources', 'app.asar')
  const ours = statSync(archive).size / MEGABYTE
  return [{ what: 'app.asar', ours, floor: NaN, unit: 'MB', aim: '≤ 15 MB' }]
}
