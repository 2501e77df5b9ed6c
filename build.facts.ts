import { readFileSync } from 'node:fs'

/** What the app knows of its own making: put into the bundle by electron-vite, into the tests by vitest. */
export function facts(): Record<string, string> {
  const { version } = JSON.parse(
    readFileSync(new URL('package.json', import.meta.url), 'utf8')
  ) as {
    version: string
  }
  // A build that must be the same bytes each time says which day it belongs to.
  const epoch = process.env['SOURCE_DATE_EPOCH']
  const day = (epoch ? new Date(Number(epoch) * 1_000) : new Date()).toISOString().slice(0, 10)
  return {
    'import.meta.env.REGULARS_VERSION': JSON.stringify(version),
    'import.meta.env.REGULARS_BUILT_ON': JSON.stringify(day)
  }
}
