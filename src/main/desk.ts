import type { z } from 'zod'
import type { Contract, Handlers, Operation, OperationKind } from '../shared/ipc'
import { type Failure, type FieldFailure, Refusal, type Result } from '../shared/result'
import { storageFailure } from './storageFailure'

export type AllHandlers<C extends Contract> = { [F in keyof C]: Handlers<C[F]> }

/** Runs a handler the way its kind asks for and says which features it wrote. */
export type Run = (
  address: string,
  kind: OperationKind,
  work: () => unknown
) => Promise<{ value: unknown; changed: string[] }>

type Entry = { operation: Operation; handle: (input: never) => unknown }

/** Deeper input than this is refused before it is parsed (safety.md H11). */
const DEEPEST = 8
/** Larger input than this, in characters of all its texts together, is refused. */
const LARGEST = 2_000_000

/** Checks the input, runs the handler, and turns whatever happened into a Result. Knows nothing of Electron. */
export function createDesk<C extends Contract>(
  contract: C,
  handlers: AllHandlers<C>,
  run: Run,
  report: (address: string, error: unknown) => void
) {
  const desk = new Map<string, Entry>()
  for (const [feature, operations] of Object.entries(contract))
    for (const [name, operation] of Object.entries(operations)) {
      const handle = (handlers[feature] as Record<string, Entry['handle']>)[name]
      if (!handle) throw new Error(`No handler for ${feature}.${name}`)
      desk.set(`${feature}.${name}`, { operation, handle })
    }

  return async function answer(address: unknown, raw: unknown): Promise<Result<unknown>> {
    const entry = typeof address === 'string' ? desk.get(address) : undefined
    if (!entry || typeof address !== 'string') return failed({ code: 'not-found' })
    try {
      if (!isModest(raw)) return failed({ code: 'invalid', reason: 'tooLarge' })
      const input = entry.operation.input.safeParse(raw)
      if (!input.success) return failed(invalid(input.error))
      const { value, changed } = await run(address, entry.operation.kind, () =>
        entry.handle(input.data as never)
      )
      return { ok: true, value, changed }
    } catch (error) {
      if (error instanceof Refusal) return failed(error.failure)
      const failure = storageFailure(error)
      if (!failure || failure.code === 'damaged') report(address, error)
      return failed(failure ?? { code: 'unexpected' })
    }
  }
}

const failed = (failure: Failure): Result<never> => ({ ok: false, failure })

/** What is wrong with the input, field by field, as codes. */
export function invalid(error: z.ZodError): Failure {
  const fields: Record<string, FieldFailure> = {}
  for (const issue of error.issues) fields[issue.path.join('.')] ??= fieldFailure(issue)
  return { code: 'invalid', fields }
}

/** What is wrong with one field, as a code that has a sentence `field.<code>`. */
export function fieldFailure(issue: z.core.$ZodIssue): FieldFailure {
  switch (issue.code) {
    case 'custom': {
      const code = String(issue.params?.code ?? 'wrong')
      return code === 'tooLong' ? { code, values: { over: Number(issue.message) } } : { code }
    }
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? { code: 'tooBig', values: { most: Number(issue.maximum) } }
        : { code: 'tooMany', values: { most: Number(issue.maximum) } }
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? { code: 'tooSmall', values: { least: Number(issue.minimum) } }
        : { code: 'tooFew', values: { least: Number(issue.minimum) } }
    case 'invalid_value':
      return { code: 'notAChoice' }
    case 'unrecognized_keys':
      return { code: 'unknownField', values: { name: issue.keys.join(', ') } }
    default:
      return { code: 'wrong' }
  }
}

/** Whether a value is small, shallow, plain data: no cycle, no function, nothing but texts, numbers, lists and objects. */
function isModest(value: unknown): boolean {
  let room = LARGEST
  const take = (cost: number) => (room -= cost) >= 0
  const check = (part: unknown, depth: number): boolean => {
    if (depth > DEEPEST) return false
    if (typeof part === 'string') return take(1 + part.length)
    if (typeof part !== 'object' || part === null)
      return take(1) && typeof part !== 'function' && typeof part !== 'symbol'
    // A list is measured before it is walked through: the places of a long one may hold nothing.
    if (Array.isArray(part))
      return take(part.length) && part.every((item) => check(item, depth + 1))
    if (Object.prototype.toString.call(part) !== '[object Object]') return false
    const fields = Object.keys(part)
    return (
      take(fields.length) &&
      fields.every(
        (name) => take(name.length) && check((part as Record<string, unknown>)[name], depth + 1)
      )
    )
  }
  return check(value, 0)
}
