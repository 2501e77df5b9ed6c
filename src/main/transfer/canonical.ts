import { createHash } from 'node:crypto'

/**
 * JSON without white space, the names of every object in order (RFC 8785): the same text for the same data, whoever
 * wrote it.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join(',')}}`
}

/** SHA-256 of the canonical text of records, in lower-case hexadecimal. */
export function checksum(records: unknown): string {
  return createHash('sha256').update(canonicalJson(records)).digest('hex')
}
