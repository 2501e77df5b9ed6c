import type { Database } from 'better-sqlite3'

export type Migration = { version: number; name: string; sql: string }

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true
})

/** The folder is the list: numbered files, one change each, in order and without a gap. */
export const migrations: Migration[] = Object.entries(files)
  .map(([path, sql]) => {
    const [, version, name] = /(\d{4})-([a-z0-9-]+)\.sql$/.exec(path) ?? []
    if (!version || !name) throw new Error(`Misnamed migration ${path}`)
    return { version: Number(version), name, sql }
  })
  .sort((a, b) => a.version - b.version)

migrations.forEach((migration, index) => {
  if (migration.version !== index + 1)
    throw new Error(`Migration ${migration.version} is missing its predecessor`)
})

/** The newest schema this app knows; a file above it was written by a newer app. */
export const schemaVersion = migrations.length

/** The schema version a database has. */
export function versionOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number
}

/** The file was saved by a newer version of the app; it is left untouched (safety.md R13). */
export class DatabaseFromTheFuture extends Error {}

/**
 * Brings a database up to a version, each migration and its version number in one transaction, so that a failure
 * leaves the version before it whole. Forward only.
 */
export function migrate(db: Database, upTo = schemaVersion): void {
  const current = versionOf(db)
  if (current > schemaVersion) throw new DatabaseFromTheFuture(`${current} > ${schemaVersion}`)
  // Rebuilding a table drops it first, which would cascade. SQLite ignores this pragma inside a transaction.
  db.pragma('foreign_keys = OFF')
  try {
    for (const { version, sql } of migrations.slice(current, upTo)) {
      db.transaction(() => {
        db.exec(sql)
        const dangling = db.pragma('foreign_key_check') as unknown[]
        if (dangling.length > 0)
          throw new Error(`Migration ${version} leaves ${dangling.length} dangling references`)
        db.pragma(`user_version = ${version}`)
      }).immediate()
    }
  } finally {
    db.pragma('foreign_keys = ON')
  }
}
