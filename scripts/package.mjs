import { buildIfStale } from './build.mjs'
import { prepareAndRun } from './prepare.mjs'
import { runTool } from './processes.mjs'
import { findRuntime } from './runtime.mjs'
import { officialVersion } from './runtime/official.mjs'

const args = process.argv.slice(2)

await prepareAndRun({ forTests: false }, async () => {
  await buildIfStale()
  const runtime = await findRuntime()
  if (runtime.version === officialVersion()) {
    return (await runTool('electron-builder', ['--publish', 'never', ...args])).code
  }
  console.error(
    'Without the official Electron only a folder to check is packed: dist/linux-unpacked'
  )
  const { packTestBuild, checkTestBuild } = await import('./packaging/testBuild.mjs')
  await packTestBuild(runtime)
  await checkTestBuild(runtime)
  return 0
})
