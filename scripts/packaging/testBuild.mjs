import { cpSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { switchesWithoutWindow } from '../display.mjs'
import { projectFolder, scratchFolder } from '../places.mjs'
import { PlainFailure, run } from '../processes.mjs'

const archive = join(projectFolder, 'dist', 'linux-unpacked', 'resources', 'app.asar')

/**
 * Packs the app around a runtime that is not the shipped one, as a folder and without fuses. It is
 * there to be checked: what is in the archive runs, nothing is missing from it.
 *
 * @param {import('../runtime.mjs').Runtime} runtime
 */
export async function packTestBuild(runtime) {
  const { build, Platform } = await import('electron-builder')
  const electronDist = join(scratchFolder, 'electron-dist')
  const left = [join(runtime.folder, 'resources'), join(runtime.folder, 'sizes.json')]
  rmSync(electronDist, { recursive: true, force: true })
  cpSync(runtime.folder, electronDist, { recursive: true, filter: (name) => !left.includes(name) })
  try {
    await build({
      targets: Platform.LINUX.createTarget('dir'),
      projectDir: projectFolder,
      config: { electronDist, electronVersion: runtime.version, afterPack: null }
    })
  } finally {
    rmSync(electronDist, { recursive: true, force: true })
  }
}

/**
 * Runs the runtime on the packed archive: the version, and the sample plan on paper.
 *
 * @param {import('../runtime.mjs').Runtime} runtime
 */
export async function checkTestBuild(runtime) {
  const pdf = join(scratchFolder, 'packed.pdf')
  rmSync(pdf, { force: true })
  for (const verb of [['--version'], ['print', 'plan', '--sample', '--out', pdf]]) {
    const args = [...runtime.args, ...switchesWithoutWindow(), archive, ...verb]
    const { code, output } = await run(runtime.executable, args, { capture: true })
    if (code !== 0) {
      throw new PlainFailure(`${output}\nThe packed app fails: ${verb.join(' ')}`)
    }
  }
  if (readFileSync(pdf).toString('latin1', 0, 5) !== '%PDF-') {
    throw new PlainFailure('The packed app printed something that is no PDF.')
  }
  const megabytes = (statSync(archive).size / 1024 / 1024).toFixed(1)
  console.log(`The packed app prints the sample plan. app.asar: ${megabytes} MB`)
}
