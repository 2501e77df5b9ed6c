import { pathToFileURL } from 'node:url'
import { projectFolder } from './places.mjs'
import { installDependencies, runUnderPinnedNode } from './prepare/dependencies.mjs'
import { installLibraries } from './prepare/libraries.mjs'
import { finishWith } from './processes.mjs'

/**
 * Sets up what a fresh clone on a bare machine lacks. Uses Node.js 20 built-ins alone, because it
 * runs before anything is installed. Costs well under a second when nothing is missing.
 *
 * @param {{ forTests: boolean }} purpose tests also need a virtual display and PDF readers
 */
async function prepare({ forTests }) {
  await installDependencies(projectFolder)
  await installLibraries({ forTests })
}

/**
 * The first lines of every script: set up, then carry on under the pinned Node.js.
 *
 * @param {{ forTests: boolean }} purpose
 * @param {() => Promise<number>} main gives the exit code; may import devDependencies
 */
export function prepareAndRun(purpose, main) {
  return finishWith(async () => {
    await prepare(purpose)
    return (await runUnderPinnedNode(projectFolder)) ?? (await main())
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await prepareAndRun({ forTests: true }, async () => 0)
}
