import type { Database } from 'better-sqlite3'
import { readAllRecords } from '../../../src/main/session'
import { dataFolder } from '../../../src/main/storage/dataFolder'
import { closePlan, hold, openPlan } from '../../../src/main/storage/opening'
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
      closePlan(open)
    }
  } finally {
    lock.release()
  }
}
