/** When the browser last painted something larger than before: a moment it keeps by itself. */
const lastPaint = `new Promise((resolve) =>
  new PerformanceObserver((list) =>
    resolve(performance.timeOrigin + list.getEntries().at(-1).startTime)
  ).observe({ type: 'largest-contentful-paint', buffered: true })
)`

/**
 * Milliseconds from the birth of the process to the last paint of the first screen's content.
 * Nothing in the app is there for measuring.
 *
 * @param {import('./launch.mjs').Opened} opened
 */
export async function startTime({ application, page }) {
  const born = await application.evaluate(() => process.getCreationTime() ?? NaN)
  return Number(await page.evaluate(lastPaint)) - born
}

/**
 * Megabytes that all processes of an app hold, shared pages counted in each.
 *
 * @param {import('./launch.mjs').Opened} opened
 */
export async function memoryOf({ application }) {
  const kilobytes = await application.evaluate(({ app }) =>
    app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0)
  )
  return kilobytes / 1024
}

/**
 * Milliseconds of each of many saves of one policy through the door, every one durable before it
 * is answered.
 *
 * @param {import('./launch.mjs').Opened} app
 * @param {{ id: string, rev: number }} policy
 * @param {number} count
 * @returns {Promise<number[]>}
 */
export function saveTimes({ page }, { id, rev }, count) {
  return page.evaluate(
    async ({ id: policy, rev: first, count: times }) => {
      const bridge = Reflect.get(globalThis, 'bridge')
      const taken = []
      for (let number = 0; number < times; number += 1) {
        const changes = { strengthenNote: `Note ${number}` }
        const started = performance.now()
        const { ok } = await bridge.call('policies.update', {
          id: policy,
          rev: first + number,
          changes
        })
        taken.push(performance.now() - started)
        if (!ok) throw new Error('a save was refused')
      }
      return taken
    },
    { id, rev, count }
  )
}

/**
 * The same row written by bare better-sqlite3 in the main process of an app, as durably.
 *
 * @param {import('./launch.mjs').Opened} floor
 * @param {Record<string, unknown>} row
 * @param {number} count
 * @returns {Promise<number[]>}
 */
export function bareSaveTimes({ application }, row, count) {
  return application.evaluate(
    ({ app }, { row: record, count: times }) => {
      const Database = Reflect.get(globalThis, 'require')('better-sqlite3')
      const database = new Database(`${app.getPath('userData')}/bare.db`)
      database.pragma('journal_mode = WAL')
      database.pragma('synchronous = FULL')
      const names = Object.keys(record)
      const columns = names.map((name) => `"${name}"`).join(', ')
      database.exec(`CREATE TABLE IF NOT EXISTS rows (${columns}, PRIMARY KEY ("id"))`)
      const marks = names.map((name) => `@${name}`).join(', ')
      const write = database.prepare(`INSERT OR REPLACE INTO rows (${columns}) VALUES (${marks})`)
      const taken = []
      for (let number = 0; number < times; number += 1) {
        const started = performance.now()
        write.run({ ...record, rev: number })
        taken.push(performance.now() - started)
      }
      database.close()
      return taken
    },
    { row: boundTo(row), count }
  )
}

/**
 * SQLite binds numbers and text only.
 *
 * @param {Record<string, unknown>} row
 */
function boundTo(row) {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (typeof value === 'boolean') return [name, Number(value)]
      return [name, typeof value === 'object' && value !== null ? JSON.stringify(value) : value]
    })
  )
}
