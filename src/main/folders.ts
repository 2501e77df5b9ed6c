import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { copyFile } from './storage/files'
import { makeTemporary } from './storage/temporary'

export type Folders = {
  /** The plan, its backups and the sample. */
  data: string
  /** Preferences, the window's place and the log. */
  application: string
  /** What Chromium keeps for itself. */
  chromium: string
}

type Surroundings = {
  platform: string
  home: string
  environment: Record<string, string | undefined>
  /** The folder named with --data, made absolute. */
  chosen: string | undefined
}

/**
 * Where things lie on this computer (safety.md 3.1): on Windows in the local, never the roaming part of the profile.
 * A folder chosen with --data holds all of it, so that two plans never share a lock.
 */
export function foldersFor({ platform, home, environment, chosen }: Surroundings): Folders {
  if (chosen) {
    const application = join(chosen, 'app')
    return { data: chosen, application, chromium: join(application, 'chromium') }
  }
  const root = applicationRoot(platform, home, environment)
  return { data: join(root, 'data'), application: root, chromium: join(root, 'chromium') }
}

/** What the app keeps for itself and reads again at the next start. */
const keptBeside = ['preferences.json', 'window.json']

/**
 * The same folders, made if need be. Where they cannot be written, the app and Chromium get a folder for this start
 * alone, so that the window opens and says what is wrong with the plan’s own (safety.md R9).
 */
export function writableFolders(folders: Folders): Folders {
  try {
    mkdirSync(folders.chromium, { recursive: true, mode: 0o700 })
    const attempt = join(folders.application, `attempt-${process.pid}`)
    writeFileSync(attempt, '')
    rmSync(attempt)
    return folders
  } catch {
    const application = makeTemporary()
    for (const name of keptBeside) {
      const kept = join(folders.application, name)
      if (existsSync(kept)) copyFile(kept, join(application, name))
    }
    const chromium = join(application, basename(folders.chromium))
    mkdirSync(chromium, { mode: 0o700 })
    return { ...folders, application, chromium }
  }
}

function applicationRoot(
  platform: string,
  home: string,
  environment: Surroundings['environment']
): string {
  if (platform === 'win32')
    return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Regulars')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Regulars')
  return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'regulars')
}
