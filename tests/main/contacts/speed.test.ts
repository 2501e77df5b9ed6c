import SQLite from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { generatePlan } from '../../../scripts/generate/plan'
import type { Image } from '../../../src/main/database/journal'
import { startApp, type TestApp, value } from '../../support/app'
import { patience, runs } from '../../support/plans'

const CONTACTS = runs(3_000, 100_000)
/** What may keep the window waiting, in milliseconds of work (issue: at most 50 with 100,000 contacts). */
const MOST_MS = 50

let app: TestApp
/** What SQLite was asked, while someone listens. */
let asked: string[] | undefined
let channelId = ''
let themeId = ''

beforeAll(async () => {
  app = startApp({
    db: new SQLite(':memory:', { verbose: (sql) => void asked?.push(String(sql)) })
  })
  const { lists, contacts } = generatePlan(CONTACTS, '1')
  const insert = (feature: string, records: Iterable<object>) => {
    for (const record of records) app.store.tables.get(feature)?.insert(record as Image)
  }
  app.store.journal.run('transfer.import', () => {
    for (const [feature, records] of Object.entries(lists)) insert(feature, [records].flat())
    insert('contacts', contacts)
  })
  channelId = value(await app.api.contactChannels.list())[0]?.id ?? ''
  themeId = value(await app.api.themes.list())[0]?.id ?? ''
}, patience)

/** The least work a call takes, in milliseconds of the processor: what others do meanwhile does not count. */
async function workOf(call: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < 5; time++) {
    // As after a save: nothing is remembered.
    app.db.exec(`UPDATE themes SET "rev" = "rev"`)
    const before = process.cpuUsage()
    await call()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1_000)
  }
  return least
}

describe(`among ${CONTACTS} contacts`, () => {
  it('every list, search and count is there at once', { timeout: patience }, async () => {
    const { api } = app
    const list = (query: Parameters<typeof api.contacts.list>[0]['query'], offset = 0) =>
      api.contacts.list({ query, offset, limit: 50 })
    const calls: Record<string, () => Promise<unknown>> = {
      'the log': () => list({}),
      'its end': () => list({}, CONTACTS - 50),
      'by number': () => list({ sort: 'number' }),
      'of a theme': () => list({ themeId, sort: 'newest' }),
      narrowed: () => list({ kinds: ['complaint'], channelId, open: false }),
      'one letter': () => list({ typed: 'p' }),
      'two words': () => list({ typed: 'lodz zam' }),
      'a number': () => list({ typed: '2025-014' }),
      'the palette': () => api.search.find({ words: 'za' }),
      'a customer': () => api.customers.find({ words: 'lo', offset: 0, limit: 50 }),
      'the counts': () => api.contacts.counts(),
      'the urgent': () => api.contacts.urgent({ limit: 10 }),
      'the usual time': () => api.contacts.usualTime()
    }
    const work: Record<string, number> = {}
    for (const [name, call] of Object.entries(calls)) work[name] = Math.round(await workOf(call))
    console.log(`${CONTACTS} contacts, milliseconds`, work)
    for (const [name, took] of Object.entries(work))
      expect([name, took <= MOST_MS]).toEqual([name, true])
  })

  it('reads the log from end to end in an index alone, and sorts nothing', async () => {
    const { api } = app
    asked = []
    const query = { kinds: ['complaint' as const], channelId, open: true, typed: 'lodz' }
    value(await api.contacts.list({ query, offset: 0, limit: 50 }))
    value(await api.contacts.counts())
    value(await api.contacts.usualTime())
    value(await api.contacts.urgent({ limit: 3 }))
    const statements = asked.filter((sql) => /^SELECT[^]* FROM contacts\b/.test(sql))
    asked = undefined
    expect(statements.length).toBeGreaterThan(5)
    for (const sql of statements) {
      const plan = app.db
        .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => detail)
      for (const step of plan) {
        if (/^SCAN contacts\b/.test(step))
          expect([sql, step]).toEqual([sql, expect.stringContaining('COVERING INDEX')])
        expect(step).not.toContain('SCAN contacts USING INDEX')
      }
      if (sql.includes('INDEXED BY')) expect(plan.join()).not.toContain('TEMP B-TREE')
    }
  })
})
