import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf } from '../../src/main/clock'
import { createStore } from '../../src/main/database/store'
import { createRecordHandlers } from '../../src/main/recordHandlers'
import type { Image } from '../../src/main/database/journal'
import { importPlan } from '../../src/main/transfer/importPlan'
import { type PortableFeature, portables } from '../../src/shared/exportFormat'
import { type SamplePlan, samplePlan } from '../../src/shared/sample/samplePlan'
import { MORNING, startApp, type TestApp, value } from '../support/app'
import { calls } from '../support/calls'
import { note, startLog } from '../support/contacts'
import { patience, plans, runs } from '../support/plans'

/** Everything the index holds: which word stands for which record. */
function held({ db }: TestApp): unknown[] {
  db.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.held USING fts5vocab('main', 'search', 'instance')`
  )
  return db.prepare(`SELECT term, doc FROM temp.held ORDER BY doc, term`).raw().all()
}

/** Fails unless the index holds exactly what it would, were it made anew, and SQLite finds it whole. */
function demandInStep(app: TestApp): void {
  const before = held(app)
  app.db.exec(`INSERT INTO search (search) VALUES ('integrity-check')`)
  app.db.exec(`INSERT INTO search (search) VALUES ('delete-all')`)
  startApp({ db: app.db })
  expect(before).toEqual(held(app))
}

/** The same plan, opened by what has not looked at the index yet. */
function unfilled({ db }: TestApp) {
  const store = createStore(
    db,
    clockOf(() => new Date(MORNING))
  )
  createRecordHandlers(store, { chooseLogo: async () => undefined })
  return { store }
}

describe('the search index is in step with the records', () => {
  it('after imports, undo and redo', { timeout: patience }, async () => {
    const step = fc.oneof(
      fc.record({ plan: plans, mode: fc.constantFrom('add' as const, 'replace' as const) }),
      fc.constantFrom('undo' as const, 'redo' as const)
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const app = startApp()
        for (const each of steps)
          if (each === 'undo') value(await app.api.changes.undo({}))
          else if (each === 'redo') value(await app.api.changes.redo())
          else importPlan(app.store, each.plan, each.mode)
        demandInStep(app)
        app.db.close()
      }),
      { numRuns: runs(40, 2_000) }
    )
  })

  it('after whatever is called', { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (seeds) => {
        const app = startApp()
        await startLog(app.api)
        const { id } = await note(app.api)
        for (const seed of seeds.take(40)) {
          const call = fc.sample(calls([id]), { numRuns: 1, seed })[0]
          if (call) await app.call(...call).catch(() => undefined)
        }
        demandInStep(app)
        app.db.close()
      }),
      { numRuns: runs(10, 500) }
    )
  })

  it('and is made anew as often as a step that made it comes to nothing', async () => {
    const app = startApp()
    await startLog(app.api)
    app.db.exec(`INSERT INTO search (search) VALUES ('delete-all')`)
    const { store } = unfilled(app)
    const write = () => store.tables.get('themes')?.change(themeId, { description: 'Łódź' })
    const [theme] = value(await app.api.themes.list())
    const themeId = theme?.id ?? ''
    const undecided = () =>
      store.journal.run('themes.update', () => {
        write()
        throw new Error('on second thoughts')
      })
    expect(undecided).toThrow('on second thoughts')
    expect(store.search.find('themes', 'lodz')).toEqual([])
    store.journal.run('themes.update', write)
    expect(store.search.find('themes', 'lodz')).toHaveLength(1)
    demandInStep(app)
  })

  it('by the texts it was made from: whoever changes this raises RULES in searchIndex.ts', () => {
    const found = Object.keys(searchedFields).map((feature) => [feature, fieldsFoundOf(feature)])
    expect(Object.fromEntries(found)).toEqual(searchedFields)
  })
})

/** What is searched of each kind of record, by rules 1. */
const searchedFields: Record<string, string[]> = {
  policies: ['title', 'wording'],
  policyIdeas: ['text'],
  vision: ['statement'],
  businessProfile: ['description', 'name'],
  themes: ['code', 'description', 'label'],
  contactChannels: ['address', 'name'],
  customers: ['contactDetail', 'displayName'],
  staffMembers: ['name', 'role'],
  serviceStandards: ['customerWording', 'staffWording', 'title'],
  actions: ['result', 'what'],
  contacts: [
    'actionTaken',
    'agreedAction',
    'anythingElse',
    'customerIdeas',
    'customerText',
    'factsText',
    'goodwillWhat',
    'learning',
    'options',
    'outcomeReason',
    'restatedText',
    'shareText',
    'summary',
    'updates',
    'whatHappened',
    'whatShouldHave',
    'whatWentWrong'
  ],
  assessments: ['overallNote'],
  improvementAreas: ['title', 'wantedState']
}

/** The fields by whose mark a record is found in which every text is the mark of its field. */
function fieldsFoundOf(feature: string): string[] {
  const { store, db } = startApp()
  const [sample] = [samplePlan('en')[feature as keyof SamplePlan]].flat()
  const { shape } = portables[feature as PortableFeature].record
  const markOf = (field: string) => `${field}zz`.slice(0, 12)
  const marked = Object.entries(shape).map(([field, schema]) => {
    const [value, mark] = [(sample as Image)[field], markOf(field)]
    if (field === 'options') return [field, [mark]]
    if (field === 'updates') return [field, [{ at: MORNING, text: mark }]]
    return [field, typeof value === 'string' && schema.safeParse(mark).success ? mark : value]
  })
  db.pragma('foreign_keys = OFF')
  store.journal.run('transfer.import', () =>
    store.tables.get(feature)?.insert(Object.fromEntries(marked) as Image)
  )
  return Object.keys(shape)
    .filter((field) => store.search.find(feature, markOf(field)).length > 0)
    .toSorted()
}
