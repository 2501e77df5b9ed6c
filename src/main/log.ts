import { existsSync, renameSync } from 'node:fs'
import electronLog from 'electron-log/node'

const LARGEST = 1_000_000
/** The log in use and two older ones. */
const OLDER = 2

export type Log = (where: string, error: unknown) => void

/**
 * Notes what went wrong for a problem report: kind, code and place of an error, never its message, which may hold what
 * the owner wrote (safety.md H21).
 */
export function createLog(path: string): Log {
  const log = electronLog.create({ logId: path })
  log.transports.console.level = false
  log.transports.file.resolvePathFn = () => path
  log.transports.file.maxSize = LARGEST
  log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  log.transports.file.archiveLogFn = () => turnOver(path)
  return (where, error) => log.error(JSON.stringify({ where, ...describeError(error) }))
}

function turnOver(path: string): void {
  for (let number = OLDER; number > 1; number--)
    if (existsSync(`${path}.${number - 1}`))
      renameSync(`${path}.${number - 1}`, `${path}.${number}`)
  renameSync(path, `${path}.1`)
}

/** What may be kept of an error: no message, no folder names. */
export function describeError(error: unknown): { kind: string; code?: string; stack?: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = (error as { code?: unknown }).code
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((frame) => /^\s+at /.test(frame))
    .slice(0, 12)
    .map((frame) => frame.trim().replace(/(?:file:\/\/)?[^\s()]*[/\\]/, ''))
  return { kind: error.name, ...(typeof code === 'string' ? { code } : {}), stack }
}
