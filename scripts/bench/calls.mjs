/**
 * @typedef {object} Call
 * @property {string} what
 * @property {string} address of an operation of the contract
 * @property {unknown} input
 * @property {string} sql the least that answers the same
 * @property {unknown[]} values bound to it
 */

/**
 * Milliseconds of each of many calls through the door, as a screen makes them: there and back.
 *
 * @param {import('./launch.mjs').Opened} app
 * @param {Call} call
 * @param {number} times
 * @returns {Promise<number[]>}
 */
export function callTimes({ page }, { address, input }, times) {
  return page.evaluate(
    async ({ place, value, count }) => {
      const bridge = Reflect.get(globalThis, 'bridge')
      const taken = []
      for (let turn = 0; turn < count; turn += 1) {
        const started = performance.now()
        const { ok } = await bridge.call(place, value)
        taken.push(performance.now() - started)
        if (!ok) throw new Error(`${place} was refused`)
      }
      return taken
    },
    { place: address, value: input, count: times }
  )
}

/**
 * The same by bare better-sqlite3 in the main process of an app, each row read whole and sent nowhere.
 *
 * @param {import('./launch.mjs').Opened} floor
 * @param {string} file a copy of the plan's database
 * @param {Call} call
 * @param {number} times
 * @returns {Promise<number[]>}
 */
export function bareCallTimes({ application }, file, { sql, values }, times) {
  return application.evaluate(
    (_, { path, query, bound, count }) => {
      const Database = Reflect.get(globalThis, 'require')('better-sqlite3')
      const database = new Database(path)
      const statement = database.prepare(query)
      const taken = []
      for (let turn = 0; turn < count; turn += 1) {
        const started = performance.now()
        statement.all(...bound)
        taken.push(performance.now() - started)
      }
      database.close()
      return taken
    },
    { path: file, query: sql, bound: values, count: times }
  )
}

/**
 * Milliseconds of each of many saves of one contact through the door.
 *
 * @param {import('./launch.mjs').Opened} app
 * @param {{ id: string, rev: number }} contact
 * @param {number} times
 * @returns {Promise<number[]>}
 */
export function contactSaveTimes({ page }, { id, rev }, times) {
  return page.evaluate(
    async ({ contact, first, count }) => {
      const bridge = Reflect.get(globalThis, 'bridge')
      const taken = []
      for (let turn = 0; turn < count; turn += 1) {
        const input = { id: contact, rev: first + turn, changes: { learning: `Note ${turn}` } }
        const started = performance.now()
        const { ok } = await bridge.call('contacts.update', input)
        taken.push(performance.now() - started)
        if (!ok) throw new Error('a save was refused')
      }
      return taken
    },
    { contact: id, first: rev, count: times }
  )
}

/**
 * Does something and gives the longest time, in milliseconds, that main could not answer meanwhile.
 *
 * @param {import('./launch.mjs').Opened} app
 * @param {() => Promise<void>} work
 */
export async function worstStall({ application }, work) {
  await application.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
    const delays = monitorEventLoopDelay({ resolution: 1 })
    delays.enable()
    Object.assign(globalThis, { delays })
  })
  await work()
  return application.evaluate(() => {
    const delays = Reflect.get(globalThis, 'delays')
    delays.disable()
    return delays.max / 1e6
  })
}
