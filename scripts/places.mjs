import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The clone: the folder that holds package.json. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** What scripts keep for themselves inside the clone; gone with node_modules, never committed. */
export const scratchFolder = join(projectFolder, 'node_modules', '.cache', 'regulars')

/** What is kept per user, outside the clone, so that a second clone needs no second download. */
export function userCacheFolder() {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'regulars')
}
