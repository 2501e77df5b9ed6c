import { join } from 'node:path'

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
