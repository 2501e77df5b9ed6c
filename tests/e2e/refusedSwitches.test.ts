import { spawnSync } from 'node:child_process'
import { copyFileSync, linkSync, readdirSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { findRuntime } from '../../scripts/runtime.mjs'
import { refusedSwitches } from '../../src/main/window/security'
import { newFolder, project } from './support/launch'

const isRoot = process.getuid?.() === 0
const root = isRoot
  ? ' (as root for --no-sandbox alone, without which Chromium does not start)'
  : ''

let packaged = ''

// Electron takes an app for packaged by the name of its program. Everything else may lie elsewhere.
beforeAll(async () => {
  const { executable, folder } = await findRuntime()
  const place = newFolder()
  packaged = join(place, 'regulars')
  for (const name of readdirSync(folder))
    if (name !== basename(executable)) symlinkSync(join(folder, name), join(place, name))
  try {
    linkSync(executable, packaged)
  } catch {
    // Another disk.
    copyFileSync(executable, packaged)
  }
})

/** Starts the app as if packaged and asks for its version, which needs no window; its exit code. */
function codeWith(...switches: string[]): number | null {
  const headless = ['--ozone-platform=headless', '--disable-gpu']
  return spawnSync(packaged, [...switches, ...headless, project, '--version'], {
    stdio: 'ignore',
    timeout: 60_000
  }).status
}

it
  .skipIf(process.platform !== 'linux')
  .each(refusedSwitches.filter((name) => !isRoot || name === 'no-sandbox'))(
  `a packaged app ends at once when it is started with --%s (H16)${root}`,
  (name) => {
    expect(codeWith(`--${name}`)).toBe(78)
  }
)

it.skipIf(process.platform !== 'linux' || isRoot)(
  `and starts without them${isRoot ? ' (skipped: as root it cannot)' : ''}`,
  () => {
    expect(codeWith()).toBe(0)
  }
)
