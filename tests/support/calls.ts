import fc from 'fast-check'
import { recordContract } from '../../src/shared/contract'
import type { Contract } from '../../src/shared/ipc'
import { valuesOf } from './plans'

type Call = [address: string, input: unknown]

const contract: Contract = recordContract
const valid = Object.entries(contract).flatMap(([feature, operations]) =>
  Object.entries(operations).map(([name, { input }]) =>
    fc.tuple(fc.constant(`${feature}.${name}`), valuesOf(input))
  )
)

/** What no screen would send. */
const foreign = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '\ud800',
    'x'.repeat(200_000),
    '../../etc/passwd',
    '2026-02-30',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    2 ** 53,
    1.5,
    new Date(0),
    new Map([['a', 1]]),
    new Uint8Array(9),
    [[[[[[[[[[1]]]]]]]]]],
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')
  ),
  fc.anything({ maxDepth: 3, withBigInt: true, withNullPrototype: true, withSparseArray: true })
)

/** Calls to every address: as a screen would make them, with something foreign put in, or foreign altogether. */
export function calls(ids: readonly string[]): fc.Arbitrary<Call> {
  const known = fc.record({ id: fc.constantFrom(...ids), rev: fc.integer({ min: 0, max: 4 }) })
  const aimed = fc
    .tuple(fc.oneof(...valid), known)
    .map(([[address, input], real]): Call => [address, aim(input, real)])
  const damaged = fc
    .tuple(aimed, fc.nat(), foreign)
    .map(([[address, input], at, value]): Call => [address, damage(input, at, value)])
  const strange = fc
    .tuple(fc.oneof(...valid), foreign)
    .map(([[address], input]): Call => [address, input])
  return fc.oneof(
    { weight: 3, arbitrary: aimed },
    { weight: 5, arbitrary: damaged },
    { weight: 2, arbitrary: strange },
    { weight: 1, arbitrary: fc.tuple(fc.string(), foreign) as fc.Arbitrary<Call> }
  )
}

/** Aims a call at a record that is there. */
function aim(input: unknown, real: { id: string; rev: number }): unknown {
  if (typeof input !== 'object' || input === null) return input
  return {
    ...input,
    ...('id' in input && { id: real.id }),
    ...('rev' in input && { rev: real.rev })
  }
}

/** Puts something foreign in the place of one field, or beside the others. */
function damage(input: unknown, at: number, value: unknown): unknown {
  if (typeof input !== 'object' || input === null) return value
  const names = [...Object.keys(input), 'unknown', '__proto__']
  const name = names[at % names.length] ?? 'unknown'
  const copy: object = Array.isArray(input) ? [...(input as unknown[])] : { ...input }
  Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true })
  return copy
}
