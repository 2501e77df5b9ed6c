import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSample } from '../../src/main/sampleSession'
import { readAllRecords, type Session } from '../../src/main/session'
import { dataFolder } from '../../src/main/storage/dataFolder'
import { exportPlan } from '../../src/main/transfer/exportPlan'
import { readExport } from '../../src/main/transfer/readExport'
import { languages } from '../../src/shared/languages'
import { SAMPLE_NOW, samplePlan } from '../../src/shared/sample/samplePlan'
import { newContact } from '../support/contacts'

let place = ''
let session: Session
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sample-'))
  const folder = dataFolder(place)
  const opening = { folder, appVersion: '1.0.0', readAll: readAllRecords }
  session = openSample(opening, 'pl', { chooseLogo: async () => undefined }, () => undefined)
})
afterEach(() => {
  session.open.db.close()
  rmSync(place, { recursive: true, force: true })
})

describe('the opened sample', () => {
  it('holds every record of the sample plan, and nothing that could be undone', () => {
    for (const [feature, records] of Object.entries(samplePlan('pl')))
      expect([feature, session.store.tables.get(feature)?.list().length]).toEqual([
        feature,
        [records].flat().length
      ])
    const rows = (table: string) => session.open.db.prepare(`SELECT * FROM ${table}`).all()
    expect([rows('changes'), rows('steps')]).toEqual([[], []])
  })

  it('has one open case past its limit, and finds words whatever their signs', async () => {
    const { contacts } = session.records.handlers
    expect(await contacts.counts()).toMatchObject({ all: 44, open: 1, overdue: 1 })
    const found = await contacts.list({
      query: { typed: 'sloj ciastka', sort: 'newest' },
      offset: 0,
      limit: 10
    })
    expect(found.items.map(({ year, sequence }) => [year, sequence])).toEqual([[2024, 14]])
  })

  it('goes on counting where each year of the log ends', () => {
    const create = (receivedAt: string) =>
      session.store.journal.run('contacts.create', () =>
        session.records.handlers.contacts.create({
          ...newContact,
          receivedAt,
          channelId: samplePlan('pl').contactChannels[0]?.id ?? ''
        })
      ).value
    expect(create('2025-12-30T10:00:00.000Z')).toMatchObject({ year: 2025, sequence: 20 })
    expect(create('2026-01-05T08:00:00.000Z')).toMatchObject({ year: 2026, sequence: 1 })
  })

  it('can be taken into a plan of one’s own: its export breaks no rule', () => {
    const bytes = exportPlan(session.store, { appVersion: '1.0.0', now: new Date(SAMPLE_NOW) })
    const reading = readExport(bytes)
    expect(reading.ok || reading.problem).toBe(true)
  })
})

it.each(languages)('the sample in %s is opened whole', (language) => {
  const folder = dataFolder(join(place, language))
  const opening = { folder, appVersion: '1.0.0', readAll: readAllRecords }
  const other = openSample(
    opening,
    language,
    { chooseLogo: async () => undefined },
    () => undefined
  )
  expect(other.records.profile()?.language).toBe(language)
  expect(other.store.tables.get('contacts')?.list()).toHaveLength(44)
  other.open.db.close()
})
