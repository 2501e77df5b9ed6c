// Files written by a script and kept in the repository, so that a reader and the type checker find them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)

/** The file's place on disk. @param {string} path from the project's folder */
export const place = (path) => fileURLToPath(new URL(path, root))

/** What the file holds now; empty where there is none. @param {string} path */
export const present = (path) => (existsSync(place(path)) ? readFileSync(place(path), 'utf8') : '')

/** Writes the file where it differs; with `--check` only says so and fails. @param {string} path @param {string} text */
export function deliver(path, text) {
  if (present(path) === text) return
  if (process.argv.includes('--check')) {
    console.error(`${path} is out of date`)
    process.exitCode = 1
    return
  }
  writeFileSync(place(path), text)
  console.log(`wrote ${path}`)
}
