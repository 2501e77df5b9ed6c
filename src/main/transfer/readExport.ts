import type { z } from 'zod'
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportHead,
  exportHead,
  exportLimits,
  type Plan,
  portableFeatures,
  portables
} from '../../shared/exportFormat'
import type { FieldFailure } from '../../shared/result'
import { fieldFailure } from '../desk'
import { checksum } from './canonical'
import { breaches } from './invariants'
import { lineOf, readJson } from './json'
import { placeOf, type Problem, WrongFile } from './problem'

/** A file that was understood: its records, and the moment it was written if it says so. */
export type Reading =
  { ok: true; plan: Plan; exportedAt: string | null } | { ok: false; problem: Problem }

/** So many mistakes are named at once. */
const MOST_MISTAKES = 20

type Mistake = { path: PropertyKey[]; failure: FieldFailure }

/**
 * Reads an export file (docs/export-format.md). Nothing of it is believed: size, encoding, JSON, checksum, every
 * field of every record, and the rules between records. Pure; never throws for whatever bytes.
 */
export function readExport(bytes: Uint8Array): Reading {
  try {
    if (bytes.length > exportLimits.bytes) throw new WrongFile({ reason: 'fileTooLarge' })
    const text = decode(bytes)
    const raw = readJson(text)
    const head = readHead(raw, text)
    checkSums(head)
    const plan = readRecords(head, text)
    checkRules(plan, text)
    return { ok: true, plan, exportedAt: head.exportedAt ?? null }
  } catch (error) {
    if (error instanceof WrongFile) return { ok: false, problem: error.problem }
    throw error
  }
}

/** UTF-8, with or without a byte order mark; a file that ends within a character is truncated. */
function decode(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text: string
  try {
    text = decoder.decode(bytes, { stream: true })
  } catch {
    throw new WrongFile({ reason: 'notUtf8' })
  }
  try {
    return text + decoder.decode()
  } catch {
    throw new WrongFile({ reason: 'truncated', line: text.split('\n').length })
  }
}

function readHead(raw: unknown, text: string): ExportHead {
  const { format, version } = (raw ?? {}) as { format?: unknown; version?: unknown }
  if (format !== EXPORT_FORMAT) throw new WrongFile({ reason: 'notAnExport' })
  if (typeof version === 'number' && version > EXPORT_VERSION)
    throw new WrongFile({ reason: 'newer', line: lineOf(text, ['version']) })
  const head = exportHead.safeParse(raw)
  if (!head.success) return refuse(mistakesOf(head.error, raw, []), text)
  const total = portableFeatures.reduce(
    (sum, feature) => sum + (head.data.records[feature]?.length ?? 0),
    0
  )
  if (total > exportLimits.records) throw new WrongFile({ reason: 'fileTooLarge' })
  return head.data
}

/** Whether the records are those that were written, when the file says which those were. */
function checkSums({ counts, sha256, records }: ExportHead): void {
  for (const feature of portableFeatures) {
    const count = counts?.[feature]
    if (count !== undefined && count !== (records[feature]?.length ?? 0))
      throw new WrongFile({ reason: 'checksum' })
  }
  if (sha256 !== undefined && checksum(records) !== sha256)
    throw new WrongFile({ reason: 'checksum' })
}

function readRecords(head: ExportHead, text: string): Plan {
  const mistakes: Mistake[] = []
  const plan = Object.fromEntries(
    portableFeatures.map((feature) => [feature, readFeature(feature, head, mistakes)])
  )
  if (mistakes.length > 0) refuse(mistakes.slice(0, MOST_MISTAKES), text)
  return plan as Plan
}

function checkRules(plan: Plan, text: string): void {
  const mistakes: Mistake[] = []
  for (const { path, failure } of breaches(plan)) {
    mistakes.push({ path: ['records', ...path], failure })
    if (mistakes.length === MOST_MISTAKES) break
  }
  if (mistakes.length > 0) refuse(mistakes, text)
}

function readFeature(
  feature: (typeof portableFeatures)[number],
  head: ExportHead,
  mistakes: Mistake[]
): unknown[] {
  const { written, complete, single } = portables[feature]
  const raw = head.records[feature] ?? []
  if (single && raw.length > 1)
    mistakes.push({
      path: ['records', feature],
      failure: { code: 'tooMany', values: { most: 1 } }
    })
  const records: unknown[] = []
  for (const [index, item] of raw.entries()) {
    if (mistakes.length >= MOST_MISTAKES) break
    const record = written.safeParse(item)
    if (record.success)
      records.push({ id: crypto.randomUUID(), ...complete(record.data as Record<string, unknown>) })
    else mistakes.push(...mistakesOf(record.error, item, ['records', feature, index]))
  }
  return records
}

/** What is wrong with a value, by place; a field that is not there at all is a required one. */
function mistakesOf(error: z.ZodError, raw: unknown, at: PropertyKey[]): Mistake[] {
  return error.issues.flatMap((issue): Mistake[] => {
    const path = [...at, ...issue.path]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((name) => ({
        path: [...path, name],
        failure: { code: 'unknownField', values: { name } }
      }))
    if (!isThere(raw, issue.path)) return [{ path, failure: { code: 'required' } }]
    return [{ path, failure: fieldFailure(issue) }]
  })
}

function isThere(raw: unknown, path: readonly PropertyKey[]): boolean {
  let part = raw
  for (const name of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) return false
    part = (part as Record<PropertyKey, unknown>)[name]
  }
  return true
}

function refuse(mistakes: Mistake[], text: string): never {
  const fields: Record<string, FieldFailure> = {}
  for (const { path, failure } of mistakes) fields[placeOf(path)] ??= failure
  const first = mistakes[0]
  throw new WrongFile({
    reason: 'badRecords',
    fields,
    ...(first && { line: lineOf(text, first.path) })
  })
}
