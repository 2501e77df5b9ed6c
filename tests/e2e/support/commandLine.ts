import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { findRuntime } from '../../../scripts/runtime.mjs'
import { project } from './launch'

/** How a command ended and what it said. */
export type Said = { code: number | null; output: string; complaint: string }

/** As on a computer without a display: no window can be opened, and none is needed. */
const withoutDisplay = (): NodeJS.ProcessEnv => {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = process.env
  return { ...environment, TZ: 'Europe/London', LC_ALL: 'en_GB.UTF-8' }
}

const switches = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3']

/** Runs the app with a verb of its command line, in Electron, where there is no display. */
export async function regulars(...words: string[]): Promise<Said> {
  const { executable, args } = await findRuntime()
  return run(executable, [...args, ...switches, project, ...words])
}

/** Runs one of the project's scripts where there is no display. */
export function script(name: string, ...words: string[]): Promise<Said> {
  return run(process.execPath, [`${project}/scripts/${name}.mjs`, ...words])
}

async function run(command: string, args: string[]): Promise<Said> {
  const child = spawn(command, args, { env: withoutDisplay(), stdio: ['ignore', 'pipe', 'pipe'] })
  const [code, output, complaint] = await Promise.all([
    new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    }),
    text(child.stdout),
    text(child.stderr)
  ])
  return { code, output: output.trim(), complaint: complaint.trim() }
}
