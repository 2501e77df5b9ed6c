import type { Reading } from '../../shell/calls'

/** Several readings as one: loading while one of them is, failed as soon as one has. */
export function together<T extends object>(readings: {
  [Name in keyof T]: Reading<T[Name]>
}): Reading<T> {
  const entries = Object.entries(readings) as [string, Reading<unknown>][]
  const values: [string, unknown][] = []
  for (const [, reading] of entries) if (reading.state === 'failed') return reading
  for (const [name, reading] of entries) {
    if (reading.state !== 'ready') return { state: 'loading' }
    values.push([name, reading.value])
  }
  return { state: 'ready', value: Object.fromEntries(values) as T }
}
