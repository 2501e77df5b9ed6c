import fs from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dataFolder, keepDamaged, putAway } from '../../../src/main/storage/dataFolder'
import { newFolder } from './openPlan'

afterEach(() => void vi.restoreAllMocks())

const now = new Date('2026-01-05T09:00:00Z')

/** A damaged database with its journal. */
function damaged() {
  const folder = dataFolder(newFolder())
  const file = folder.generation(3)
  fs.writeFileSync(file, 'no database')
  fs.writeFileSync(`${file}-wal`, 'no journal')
  return { folder, file }
}

const keptIn = (place: string) => fs.readdirSync(path.join(place)).toSorted()

describe('a damaged file', () => {
  it('is kept with its journal, once, and stays where it is', () => {
    const { folder, file } = damaged()
    keepDamaged(folder, file, now)
    keepDamaged(folder, file, new Date('2027-01-05T09:00:00Z'))
    expect(keptIn(folder.damaged)).toEqual(['2026-01-05T09-00-00Z-1'])
    const names = ['db-000003.sqlite', 'db-000003.sqlite-wal']
    expect(keptIn(path.join(folder.damaged, '2026-01-05T09-00-00Z-1'))).toEqual(names)
    expect(fs.readFileSync(file, 'utf8')).toBe('no database')
  })

  it('is on the disk, names and bytes, before the one it was copied from may go', () => {
    const { folder, file } = damaged()
    const places = new Map<number, string>()
    const synced: string[] = []
    const open = fs.openSync.bind(fs)
    vi.spyOn(fs, 'openSync').mockImplementation((...given) => {
      const opened = open(...given)
      places.set(opened, String(given[0]))
      return opened
    })
    vi.spyOn(fs, 'fsyncSync').mockImplementation((opened) => {
      synced.push(path.relative(folder.path, places.get(opened) ?? '?'))
    })
    keepDamaged(folder, file, now)
    const place = path.join('damaged', '2026-01-05T09-00-00Z-1')
    const files = ['db-000003.sqlite', 'db-000003.sqlite-wal'].map((name) => path.join(place, name))
    expect(synced).toEqual(process.platform === 'win32' ? files : [...files, place, 'damaged', ''])
  })

  it('is taken away only where a whole copy of it is kept', () => {
    const { folder, file } = damaged()
    keepDamaged(folder, file, now)
    putAway(folder, file, now)
    expect(fs.existsSync(file)).toBe(false)
    expect(keptIn(folder.damaged)).toHaveLength(1)
    fs.writeFileSync(file, 'other bytes')
    putAway(folder, file, now)
    expect(fs.existsSync(file)).toBe(false)
    expect(keptIn(folder.damaged)).toHaveLength(2)
  })
})
