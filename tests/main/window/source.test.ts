import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { contract } from '../../../src/shared/contract'

const source = resolve(import.meta.dirname, '../../../src')

/** Every source file of the app, with what is in it. */
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|html|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** The files that hold a pattern, but for those named. */
const holding = (pattern: RegExp, spared: readonly string[] = []) =>
  files
    .filter(({ file, text }) => pattern.test(text) && !spared.some((name) => file.endsWith(name)))
    .map(({ file }) => file)

it('nothing in the source opens a browser, a mail or another program by an address (H14)', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(holding(/openExternal/)).toEqual([])
  // Main itself wrote what it opens, or it is the folder of the plan.
  expect(holding(/shell\.openPath|showItemInFolder/, ['main/answer.ts'])).toEqual([])
})

it.each([
  /electron\/remote|enableRemoteModule/,
  /<webview|webviewTag: true/,
  /setAsDefaultProtocolClient|setLoginItemSettings/,
  /executeJavaScript|insertCSS/,
  /dangerouslySetInnerHTML/,
  /crashReporter|autoUpdater|contentTracing/,
  /['"]open-(file|url)['"]/,
  /\bnet\.(fetch|request)\b|globalThis\.fetch|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/
])('%s stands nowhere in the source (H17, H18, H24, no network)', (pattern) => {
  expect(holding(pattern)).toEqual([])
})

it('one place makes windows, and gives every one what webPreferences.ts denies (H3)', () => {
  expect(
    holding(/new (BrowserWindow|BrowserView|WebContentsView)\b/, ['window/mainWindow.ts'])
  ).toEqual([])
  const [factory] = files.filter(({ file }) => file.endsWith('window/mainWindow.ts'))
  expect(factory?.text.match(/new BrowserWindow\b/g)).toHaveLength(1)
  expect(factory?.text).toMatch(/webPreferences: \{\s*\.\.\.webPreferences,/)
  expect(holding(/utilityProcess|sandbox: false|nodeIntegration: true|webSecurity: false/)).toEqual(
    []
  )
})

it('no address of another computer stands in the source', () => {
  const allowed =
    /http:\/\/offline\.invalid|https:\/\/lucide\.dev\/license|http:\/\/www\.w3\.org\//g
  const found = files.filter(({ text }) =>
    /(https?|wss?):\/\/[a-z]/.test(text.replaceAll(allowed, ''))
  )
  expect(found.map(({ file }) => file)).toEqual([])
})

it('no operation takes a path: the computer’s own file windows give them to main alone (H13)', () => {
  const names = Object.entries(contract).flatMap(([feature, operations]) =>
    Object.entries(operations).flatMap(([name, { input }]) =>
      propertiesOf(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })).map(
        (property) => `${feature}.${name}: ${property}`
      )
    )
  )
  expect(names.length).toBeGreaterThan(50)
  expect(names.filter((name) => /: .*(path|file|folder|directory|url|href)/i.test(name))).toEqual(
    []
  )
})

/** The names of all properties of a schema, however deep. */
function propertiesOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : []
  return [...own, ...Object.values(schema).flatMap(propertiesOf)]
}
