import type { Database } from 'better-sqlite3'
import fs from 'node:fs'
import path from 'node:path'
import { readAllRecords } from '../../../src/main/session'
import { dataFolder } from '../../../src/main/storage/dataFolder'
import { closePlan, hold, openPlan } from '../../../src/main/storage/opening'
import { createBackups } from '../../../src/main/storage/backups'
import { tablesOf } from '../../../src/main/storage/facts'
import { hashOf } from '../../../src/main/storage/files'
import { inspectCopy } from '../../../src/main/storage/inspection'
import { retireOlder } from '../../../src/main/storage/retiring'

/** Opens a folder as the app does after a sudden end, looks at the plan, and closes it as the app does. */
export function openAfterwards<T>(place: string, look: (db: Database) => T): T {
  const folder = dataFolder(place)
  const lock = hold(folder)
  try {
    const open = openPlan({ folder, appVersion: '0.1.0', readAll: readAllRecords })
    retireOlder(folder, '0.1.0', new Date('2026-01-05T09:00:00.000Z'))
    try {
      return look(open.db)
    } finally {
      closePlan(folder, open)
    }
  } finally {
    lock.release()
  }
}

/** Everything a database holds, as one text to compare. */
export function contentOf(db: Database): string {
  return JSON.stringify(
    tablesOf(db).map((table) => [table, db.prepare(`SELECT * FROM "${table}" ORDER BY 1`).all()])
  )
}

/** The backups listed for a folder; throws unless each is whole and no half file bears a backup's name. */
export function goodBackups(place: string) {
  const folder = dataFolder(place)
  const backups = createBackups(folder, '0.1.0', () => new Date('2026-01-05T09:00:00.000Z'))
  const listed = backups.list()
  for (const entry of listed) {
    const found = inspectCopy(folder, backups.pathOf(entry))
    if (JSON.stringify(found.facts.counts) !== JSON.stringify(entry.counts))
      throw new Error(`${entry.file} holds something else than was noted`)
    if (entry.sha256 !== '' && hashOf(backups.pathOf(entry)) !== entry.sha256)
      throw new Error(`${entry.file} has other bytes than were noted`)
  }
  const files = fs.existsSync(folder.backups) ? fs.readdirSync(folder.backups) : []
  const finished = files.filter((name) => path.extname(name) === '.csbackup')
  if (finished.length !== listed.length) throw new Error('A file that is no backup bears its name')
  return listed
}
