import fs from 'node:fs'
import path from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { schemaVersion } from '../../../src/main/database/migrate'
import { tablesOf } from '../../../src/main/storage/facts'
import { answers, value } from '../../support/app'
import { newContact } from '../../support/contacts'
import { makeOlderDatabase, makeOlderPlan } from './olderPlan'
import { newFolder, openAt, type Opened } from './openPlan'

const found = async ({ api }: Opened, typed: string) => {
  const { items } = value(await api.contacts.list({ query: { typed }, offset: 0, limit: 9 }))
  return items.map(({ year, sequence }) => `${year}-${sequence}`)
}
const customers = async ({ api }: Opened, words: string) =>
  value(await api.customers.find({ words, offset: 0, limit: 9 })).items.map(
    ({ displayName }) => displayName
  )

/** A plan with a contact that can be found by “lodz”. */
async function planWithLog(folder: string) {
  const opened = openAt(folder)
  value(await opened.api.businessProfile.start(answers))
  const [channel] = value(await opened.api.contactChannels.list())
  const contact = { ...newContact, channelId: channel?.id ?? '', summary: 'Przesyłka do: Łódź' }
  const { id } = value(await opened.api.contacts.create(contact))
  return { ...opened, id }
}

describe('the search index', () => {
  it('is made when a plan comes from before there was one', async () => {
    const folder = newFolder()
    makeOlderPlan(folder, 8)
    const opened = openAt(folder)
    expect(await found(opened, 'cakala')).toEqual(['2026-1'])
    expect(await customers(opened, 'lucja')).toEqual(['Łucja'])
    await opened.plan.close()
    expect(opened.reports).toEqual([])
  })

  it('is made when it is behind the records', async () => {
    const folder = newFolder()
    makeOlderPlan(folder, schemaVersion)
    const opened = openAt(folder)
    expect(await customers(opened, 'lodz')).toEqual(['Łódź i s-ka'])
    await opened.plan.close()
  })

  it('is made when a backup is restored', async () => {
    const file = path.join(newFolder(), 'old.csbackup')
    makeOlderDatabase(file, 8, 'DELETE')
    const opened = openAt(newFolder(), { openPath: file })
    const preview = value(await opened.api.backups.choose())
    value(await opened.api.backups.restore({ token: preview?.token ?? '' }))
    expect(await found(opened, 'cakala')).toEqual(['2026-1'])
    await opened.plan.close()
  })

  it('is there in a copy that can only be looked at', async () => {
    const folder = newFolder()
    makeOlderPlan(folder, schemaVersion)
    const first = openAt(folder)
    value(await first.api.backups.make())
    const second = openAt(folder)
    expect(second.plan.state()).toMatchObject({ state: 'trouble', trouble: 'in-use' })
    expect(value(await second.api.start.lookOnly())).toMatchObject({ readOnly: true })
    expect(await customers(second, 'lodz')).toEqual(['Łódź i s-ka'])
    await second.plan.close()
    await first.plan.close()
  })

  it('is no record: it is counted in no backup, and its tables are none of the plan’s', async () => {
    const { plan, api } = await planWithLog(newFolder())
    expect(tablesOf(plan.store().db).filter((name) => name.startsWith('search'))).toEqual([])
    const backup = value(await api.backups.make())
    expect(Object.keys(backup.counts).filter((name) => name.startsWith('search'))).toEqual([])
    await plan.close()
  })

  it('stays right when another program tidies the file up', async () => {
    const folder = newFolder()
    const { plan, api, id } = await planWithLog(folder)
    const [channel] = value(await api.contactChannels.list())
    for (const summary of ['One', 'Two', 'Three'])
      value(await api.contacts.create({ ...newContact, channelId: channel?.id ?? '', summary }))
    value(await api.contacts.remove({ id }))
    await plan.close()
    const db = new SQLite(path.join(folder, 'db-000001.sqlite'))
    db.exec('VACUUM')
    db.close()
    const opened = openAt(folder)
    expect([await found(opened, 'two'), await found(opened, 'lodz')]).toEqual([['2026-3'], []])
    await opened.plan.close()
  })

  it('is made anew when it alone is damaged, and the damaged file is kept', async () => {
    const folder = newFolder()
    const { plan } = await planWithLog(folder)
    await plan.close()
    const db = new SQLite(path.join(folder, 'db-000001.sqlite'))
    db.unsafeMode(true)
    db.pragma('writable_schema = ON')
    db.exec(`UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 10`)
    db.close()
    const opened = openAt(folder)
    expect(opened.plan.state()).toMatchObject({ state: 'ready' })
    expect(await found(opened, 'lodz')).toEqual(['2026-1'])
    expect(fs.readdirSync(path.join(folder, 'damaged'))).not.toEqual([])
    await opened.plan.close()
  })

  it('keeps nothing of what was deleted (F5)', async () => {
    const folder = newFolder()
    const { plan, api, id } = await planWithLog(folder)
    const [marker, other] = ['qxzmarkerqxz', 'wqyotherwqy']
    value(await api.contacts.update({ id, rev: 1, changes: { summary: `About ${marker}` } }))
    value(await api.contacts.update({ id, rev: 2, changes: { summary: other } }))
    const { db } = plan.store()
    db.exec(`DELETE FROM changes; DELETE FROM steps`)
    plan.settle()
    const bytes = fs.readFileSync(path.join(folder, 'db-000001.sqlite'), 'latin1')
    expect([bytes.includes(marker), bytes.includes('xzmarker'), bytes.includes(other)]).toEqual([
      false,
      false,
      true
    ])
    await plan.close()
  })
})
