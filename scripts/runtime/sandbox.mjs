import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SETUID = 0o4000

/**
 * Some Linux desktops (Ubuntu 24.04 and later) let no ordinary program build Chromium's sandbox;
 * its helper must then belong to root. We never run without a sandbox, so this says what to type.
 *
 * @param {string} folder an Electron distribution
 * @param {string} [kernelSettings] where the kernel shows its settings
 * @returns {string | undefined} nothing if the sandbox can be built
 */
export function sandboxAdvice(folder, kernelSettings = '/proc/sys') {
  /** @param {string} name */
  const setting = (name) => {
    const file = join(kernelSettings, name)
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
  }
  const isRestricted =
    setting('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('kernel/unprivileged_userns_clone') === '0' ||
    setting('user/max_user_namespaces') === '0'
  const helper = join(folder, 'chrome-sandbox')
  if (!isRestricted || isRootsHelper(helper)) return undefined
  return [
    'This system does not let Electron build its sandbox. Please type these commands, then start again:',
    '',
    `  sudo chown root:root '${helper}'`,
    `  sudo chmod 4755 '${helper}'`,
    ''
  ].join('\n')
}

/** @param {string} helper */
function isRootsHelper(helper) {
  if (!existsSync(helper)) return false
  const { uid, mode } = statSync(helper)
  return uid === 0 && (mode & SETUID) !== 0
}
