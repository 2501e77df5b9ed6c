import { app } from 'electron'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { ownArguments, parseArguments } from './commandLine/parse'
import { foldersFor } from './folders'
import { offlineSwitches, refusedSwitches } from './window/security'

/** A packaged app started with a switch that would open it up ends at once with this code (H16). */
const REFUSED = 78

const refused = app.isPackaged
  ? refusedSwitches.find((name) => app.commandLine.hasSwitch(name))
  : undefined
if (refused) app.exit(REFUSED)
const developmentOrigin = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
for (const [name, value] of offlineSwitches(developmentOrigin))
  if (value === undefined) app.commandLine.appendSwitch(name)
  else app.commandLine.appendSwitch(name, value)

const parsed = parseArguments(ownArguments(process.argv, process.defaultApp === true))
const chosen = parsed.ok && 'data' in parsed.request ? parsed.request.data : undefined
const folders = foldersFor({
  platform: process.platform,
  home: homedir(),
  environment: process.env,
  chosen: chosen === undefined ? undefined : resolve(chosen)
})

if (parsed.ok && parsed.request.verb === 'window') {
  const { openApplication } = await import('./application')
  openApplication(parsed.request, folders)
} else {
  const { runCommandLine } = await import('./commandLine/run')
  const { createLog } = await import('./log')
  const code = await runCommandLine(parsed, {
    folders,
    preferred: app.getPreferredSystemLanguages(),
    say: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    log: createLog(join(folders.application, 'regulars.log'))
  })
  app.exit(code)
}
