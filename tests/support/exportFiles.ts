import { readExport } from '../../src/main/transfer/readExport'

/** A text as the bytes of a file. */
export const encode = (text: string) => new TextEncoder().encode(text)

/** How every export file begins. */
export const head = '"format":"regulars-plan","version":1'

/** An export file of these records. */
export const fileOf = (records: unknown, more: object = {}) =>
  encode(JSON.stringify({ format: 'regulars-plan', version: 1, ...more, records }))

/** What is wrong with a file that must be refused. */
export function problem(bytes: Uint8Array) {
  const reading = readExport(bytes)
  if (reading.ok) throw new Error('Was not refused')
  return reading.problem
}
