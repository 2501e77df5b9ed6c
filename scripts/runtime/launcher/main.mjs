// Lives in the stand-in's resources/app and does there what the official binary's default app does:
// it opens the app whose folder is the first argument. The app itself knows nothing of it.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as electron from 'electron'

/** Electron's default app calls two functions that its types do not list. */
const app =
  /** @type {import('electron').App & { setVersion(version: string): void, setAppPath(folder: string): void }} */ (
    electron.app
  )

/**
 * The app's better-sqlite3 is built for a newer Node-API than this runtime has: ours answers instead.
 *
 * @param {string} folder the app's
 */
function answerForSqlite(folder) {
  const require = createRequire(import.meta.url)
  let asked
  try {
    asked = createRequire(join(folder, 'package.json')).resolve('better-sqlite3')
  } catch {
    return
  }
  const answer = new Module(asked)
  answer.filename = asked
  answer.exports = require('./node_modules/better-sqlite3')
  answer.loaded = true
  require.cache[asked] = answer
}

/** @param {string} folder the app's */
async function open(folder) {
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  app.setName(description.productName ?? description.name)
  app.setVersion(description.version ?? '0.0.0')
  app.setAppPath(folder)
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  answerForSqlite(folder)
  await import(pathToFileURL(join(folder, description.main ?? 'index.js')).href)
}

/**
 * The app's folder. Modules named by `-r` are loaded on the way, before the app.
 *
 * @param {string[]} words a copy: what is loaded may change the original
 */
function folderAsked([, ...words]) {
  const require = createRequire(import.meta.url)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '-r') require(resolve(words[(index += 1)] ?? ''))
    else if (!word.startsWith('-')) return resolve(word)
  }
  return resolve('.')
}

const folder = folderAsked(process.argv)
if (existsSync(join(folder, 'package.json'))) {
  try {
    // Awaited at the top level: the app must be loaded before Electron is ready.
    await open(folder)
  } catch (error) {
    console.error(error)
    app.exit(1)
  }
} else {
  console.error(`No app in ${folder}`)
  app.exit(2)
}
