import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { Refusal } from '../../shared/result'
import type { Stamp } from '../../shared/record'
import type { Clock } from '../clock'
import type { Image, Journal, Stored } from './journal'
import type { SearchIndex, Searched } from './searchIndex'

type Kind<Draft, Item> = { draft: z.ZodType<Draft>; record: z.ZodObject & z.ZodType<Item> }

/** Raw access for undo, redo, restore and import: writes whole images through the same journal. */
export type Images = {
  nameOf: (image: Image) => string
  /** All records, oldest first. */
  list: () => Image[]
  find: (id: string) => Image | undefined
  insert: (image: Image) => void
  change: (id: string, fields: Image) => void
  remove: (id: string) => void
}

/** An open plan: its database, its journal, its clock, its search index, and the tables that can be undone, by feature. */
export type Store = {
  db: Database
  journal: Journal
  clock: Clock
  search: SearchIndex
  tables: Map<string, Images>
}

/** The raw access to a feature's table; there is one for every feature with records. */
export function imagesOf(store: Store, feature: string): Images {
  const images = store.tables.get(feature)
  if (!images) throw new Error(`No table for ${feature}`)
  return images
}

export type Table<Draft extends object, Item extends Draft & Stamp> = ReturnType<
  typeof table<Draft, Item>
>

/**
 * The only way to write a feature's table. Column names are field names, so there is no mapping to keep; SQLite only
 * lacks booleans and lists. Rows are parsed by the record schema as they leave. Every write leaves a change in the
 * journal; outside a step it throws. With `searched`, every write keeps the search index in step, whoever writes.
 */
export function table<Draft extends object, Item extends Draft & Stamp>(
  store: Store,
  feature: string,
  of: Kind<Draft, Item>,
  nameOf: (item: Item) => string,
  searched?: Searched<Item>
) {
  const { db, journal, search } = store
  const columns = Object.keys(of.record.shape)
  const types = new Map(
    columns.map((column) => [column, bare(of.record.shape[column] as z.ZodType)])
  )
  const quoted = columns.map((column) => `"${column}"`)
  const from = `FROM "${feature}"`
  const statements = {
    all: db.prepare<[], Record<string, Stored>>(
      `SELECT ${quoted.join(', ')} ${from} ORDER BY "createdAt", "id"`
    ),
    one: db.prepare<[string], Record<string, Stored>>(
      `SELECT ${quoted.join(', ')} ${from} WHERE "id" = ?`
    ),
    insert: db.prepare(
      `INSERT INTO "${feature}" (${quoted.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`
    ),
    remove: db.prepare<[string]>(`DELETE ${from} WHERE "id" = ?`)
  }
  const inSearch = searched && search.shelfOf(feature, searched, quoted, readRow)

  function fromRow(row: Record<string, Stored>): Item {
    return of.record.parse(readRow(row))
  }

  function readRow(row: Record<string, Stored>): Image {
    return Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, readValue(types.get(column), value)])
    )
  }

  function find(id: string): Item | undefined {
    const row = statements.one.get(id)
    return row && fromRow(row)
  }

  function list(): Item[] {
    return statements.all.all().map(fromRow)
  }

  function get(id: string): Item {
    const item = find(id)
    if (!item) throw new Refusal({ code: 'not-found' })
    return item
  }

  function insert(item: Item): Item {
    const { lastInsertRowid } = statements.insert.run(toRow(item as unknown as Image))
    inSearch?.add(Number(lastInsertRowid), item)
    const [name, after] = [nameOf(item), item as unknown as Image]
    journal.write({ feature, record: item.id, name, action: 'create', before: null, after })
    return item
  }

  /** Writes the fields that differ; nothing at all when none does. */
  function change(before: Item, fields: Image): Item {
    const image = before as unknown as Image
    const changed = Object.keys(fields).filter((field) => !same(image[field], fields[field]))
    if (changed.length === 0) return before
    const after = of.record.parse({
      ...image,
      ...fields,
      rev: before.rev + 1,
      updatedAt: journal.at()
    })
    const written = [...new Set([...changed, 'rev', 'updatedAt'])]
    const sets = written.map((column) => `"${column}" = @${column}`).join(', ')
    const pick = (from: Item) =>
      Object.fromEntries(written.map((field) => [field, (from as unknown as Image)[field]]))
    db.prepare(`UPDATE "${feature}" SET ${sets} WHERE "id" = @id`).run(
      toRow({ ...pick(after), id: before.id })
    )
    inSearch?.change(before.id, before, after)
    journal.write({
      feature,
      record: before.id,
      name: nameOf(after),
      action: 'update',
      before: pick(before),
      after: pick(after)
    })
    return after
  }

  function remove(id: string): void {
    const item = get(id)
    inSearch?.remove(id, item)
    statements.remove.run(id)
    const [name, before] = [nameOf(item), item as unknown as Image]
    journal.write({ feature, record: id, name, action: 'remove', before, after: null })
  }

  store.tables.set(feature, {
    nameOf: (image) => nameOf(image as unknown as Item),
    list: () => list() as unknown as Image[],
    find: (id) => find(id) as unknown as Image | undefined,
    insert: (image) => void insert(of.record.parse(image)),
    change: (id, fields) => void change(get(id), fields),
    remove
  })

  return {
    fromRow,
    readRow,
    find,
    get,
    remove,
    /** All records, oldest first. */
    list,
    create(draft: Draft): Item {
      const at = journal.at()
      const stamp: Stamp = {
        id: crypto.randomUUID(),
        rev: 1,
        createdAt: at,
        updatedAt: at,
        archivedAt: null
      }
      return insert(of.record.parse({ ...draft, ...stamp }))
    },
    /** Changes fields of the record as it was read at `rev`; a stale one is a `conflict`. */
    update(id: string, rev: number, fields: Partial<Draft>): Item {
      const before = get(id)
      if (before.rev !== rev) throw new Refusal({ code: 'conflict' })
      return change(before, fields as Image)
    },
    /** Puts the record away, or takes it out again. */
    archive(id: string, rev: number, archived: boolean): Item {
      const before = get(id)
      if (before.rev !== rev) throw new Refusal({ code: 'conflict' })
      return change(before, { archivedAt: archived ? journal.at() : null })
    },
    /** Changes fields of the record as it stands, inside an operation that has checked the `rev` already. */
    amend: (id: string, fields: Partial<Draft>): Item => change(get(id), fields as Image)
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function readValue(type: z.ZodType | undefined, value: Stored): unknown {
  if (value === null) return null
  if (type instanceof z.ZodBoolean) return value === 1
  if (type instanceof z.ZodArray || type instanceof z.ZodObject || type instanceof z.ZodRecord)
    return JSON.parse(String(value)) as unknown
  return value
}

function toRow(image: Image): Record<string, Stored> {
  const write = (value: unknown): Stored => {
    if (typeof value === 'boolean') return Number(value)
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as Stored)
  }
  return Object.fromEntries(Object.entries(image).map(([column, value]) => [column, write(value)]))
}

function bare(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodNullable ||
    type instanceof z.ZodOptional ||
    type instanceof z.ZodDefault
    ? bare(type.unwrap() as z.ZodType)
    : type
}

/** The handlers for recordOperations(): a feature adds its own beside them. */
export function recordHandlers<Draft extends object, Item extends Draft & Stamp>(
  rows: Table<Draft, Item>
) {
  return {
    list: () => rows.list(),
    get: ({ id }: { id: string }) => rows.get(id),
    create: (draft: Draft) => rows.create(draft),
    update: ({ id, rev, changes }: { id: string; rev: number; changes: Partial<Draft> }) =>
      rows.update(id, rev, changes),
    remove: ({ id }: { id: string }) => rows.remove(id)
  }
}
