import { hasDisplay } from './display.mjs'
import { prepareAndRun } from './prepare.mjs'
import { runTool } from './processes.mjs'
import { findRuntime } from './runtime.mjs'

const args = process.argv.slice(2)

await prepareAndRun({ forTests: false }, async () => {
  if (!hasDisplay()) {
    console.error('There is no display. Development on a virtual one: xvfb-run -a npm run dev')
    return 1
  }
  const { executable, args: switches } = await findRuntime()
  // electron-vite puts its entry first and everything else after it; Chromium's switches come before.
  const [entry = '.', ...rest] = [...switches, '.', ...args]
  const { code } = await runTool('electron-vite', ['dev', '--', ...rest], {
    environment: { ELECTRON_EXEC_PATH: executable, ELECTRON_ENTRY: entry }
  })
  return code
})
