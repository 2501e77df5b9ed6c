import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from './places.mjs'

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 128 + signal number is not imitated: a signal counts as 1
 * @property {string} output stdout and stderr in the order they came; empty unless captured
 *
 * @typedef {object} RunOptions
 * @property {boolean} [capture] keep the output instead of showing it
 * @property {string} [folder] working directory, the clone unless told otherwise
 * @property {NodeJS.ProcessEnv} [environment] added to the present environment
 * @property {number} [timeout] milliseconds after which the child is ended
 * @property {boolean} [shell] needed for *.cmd on Windows
 */

/** What is kept is shown later, or matched: colours would be in the way. */
const withoutColour = { NO_COLOR: '1', FORCE_COLOR: '0' }

/**
 * Runs a command to its end. Whatever ends this process early ends the child as well, so that an
 * interrupted test run leaves no window behind.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>} never rejects for a failing command; rejects if it cannot be started
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.folder ?? projectFolder,
      env: { ...process.env, ...(options.capture ? withoutColour : {}), ...options.environment },
      stdio: options.capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: options.shell ?? false,
      ...(options.timeout ? { timeout: options.timeout } : {})
    })
    /** @type {Buffer[]} */
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    const release = passOnSignals(child)
    child.once('error', (error) => {
      release()
      reject(error)
    })
    child.once('close', (code) => {
      release()
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') })
    })
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops passing signals on
 */
function passOnSignals(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, passOn)
  return () => {
    for (const signal of signals) process.off(signal, passOn)
  }
}

/**
 * npm itself, whichever started this script; by name if none did.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options = {}) {
  const npm = process.env['npm_execpath']
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options)
  return run('npm', args, { shell: process.platform === 'win32', ...options })
}

/**
 * A command-line tool of the devDependencies, by the name it has in node_modules/.bin.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(name, args, options = {}) {
  const isWindows = process.platform === 'win32'
  const tool = join(projectFolder, 'node_modules', '.bin', isWindows ? `${name}.cmd` : name)
  return run(tool, args, { shell: isWindows, ...options })
}

/** A failure that has been explained in plain words: shown without a stack. */
export class PlainFailure extends Error {}

/**
 * Runs a script's main function and ends the process with its exit code.
 *
 * @param {() => Promise<number>} main
 */
export async function finishWith(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(error instanceof PlainFailure ? error.message : error)
    process.exitCode = 1
  }
}
