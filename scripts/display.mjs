/** Whether windows can be shown: always, except on a Linux without a desktop. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/**
 * The same command, on a virtual display if there is no real one.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function onSomeDisplay(command, args) {
  if (hasDisplay()) return [command, [...args]]
  return ['xvfb-run', ['--auto-servernum', '--server-args=-screen 0 1440x900x24', command, ...args]]
}

/** What Chromium needs to run without any window where there is no display, and without a word about it. */
export function switchesWithoutWindow() {
  return hasDisplay() ? [] : ['--ozone-platform=headless', '--disable-gpu', '--log-level=3']
}
