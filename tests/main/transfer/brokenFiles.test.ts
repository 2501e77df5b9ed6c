import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportPlan } from '../../../src/main/transfer/exportPlan'
import { importPlan } from '../../../src/main/transfer/importPlan'
import { readExport } from '../../../src/main/transfer/readExport'
import { startApp } from '../../support/app'
import { encode, fileOf, head, problem } from '../../support/exportFiles'
import { patience, plans, runs } from '../../support/plans'

const policy = { title: 'Returns', wording: 'Bring it back.' }

describe('a file that is no good export is refused', () => {
  it.each<[string, Uint8Array, object]>([
    ['nothing at all', encode(''), { reason: 'truncated', line: 1 }],
    ['a word', encode('hello'), { reason: 'notJson', line: 1 }],
    ['other JSON', encode('{"version":1,"records":{}}'), { reason: 'notAnExport' }],
    ['a list', encode('[1]'), { reason: 'notAnExport' }],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), { reason: 'notUtf8' }],
    ['UTF-16', Buffer.from(`\ufeff{${head}}`, 'utf16le'), { reason: 'notUtf8' }],
    ['Windows-1250', Buffer.from('{"format":"\xe8"}', 'latin1'), { reason: 'notUtf8' }],
    [
      'a newer version',
      encode(`{"format":"regulars-plan",\n"version":2}`),
      { reason: 'newer', line: 2 }
    ],
    [
      'a version that is a word',
      encode('{"format":"regulars-plan","version":"1","records":{}}'),
      {
        reason: 'badRecords',
        line: 1,
        fields: { version: { code: 'notAChoice' } }
      }
    ],
    [
      'no records',
      encode(`{${head}}`),
      {
        reason: 'badRecords',
        line: 1,
        fields: { records: { code: 'required' } }
      }
    ],
    ['a stray comma', encode(`{${head},\n"records":{},}`), { reason: 'notJson', line: 2 }],
    ['two documents', encode(`{${head},"records":{}}\n{}`), { reason: 'notJson', line: 2 }],
    [
      'a raw line end in a text',
      encode(`{"format":"regulars\nplan"}`),
      { reason: 'notJson', line: 1 }
    ],
    ['an escape that is none', encode(`{"format":"\\x"}`), { reason: 'notJson', line: 1 }],
    ['NaN', encode(`{"format":NaN}`), { reason: 'notJson', line: 1 }],
    ['a comment', encode(`{/* */"format":1}`), { reason: 'notJson', line: 1 }],
    ['a hexadecimal number', encode(`{"version":0x1}`), { reason: 'notJson', line: 1 }],
    ['a number with a leading nought', encode(`{"version":01}`), { reason: 'notJson', line: 1 }],
    [
      'counts that are not true',
      fileOf({ policies: [policy] }, { counts: { policies: 2 } }),
      {
        reason: 'checksum'
      }
    ],
    [
      'a checksum that is not true',
      fileOf({ policies: [policy] }, { sha256: '0'.repeat(64) }),
      {
        reason: 'checksum'
      }
    ]
  ])('%s', (_name, bytes, expected) => {
    expect(problem(bytes)).toEqual(expected)
  })

  it('with bombs: deep, wide, long, many, within two seconds each', () => {
    const many = (text: string, times: number) => text.repeat(times)
    const bombs: [Uint8Array, string][] = [
      [encode(many('[', 1_000_000)), 'tooDeep'],
      [encode(many('{"a":', 1_000_000)), 'tooDeep'],
      [encode(`{${head},"records":{"policies":[${many('[],', 5_000_000)}0]}}`), 'fileTooLarge'],
      [encode(`{${head},"records":{"policies":[${many('1,', 20_000_000)}1]}}`), 'fileTooLarge'],
      [encode(`{${head},"records":{"policies":[${many('{},', 200_000)}{}]}}`), 'fileTooLarge'],
      [
        encode(`{${head},"records":{"policies":[{"title":${many('9', 40_000_000)}}]}}`),
        'badRecords'
      ],
      [
        encode(`{${head},"records":{"policies":[{"title":"${many('x', 40_000_000)}"}]}}`),
        'badRecords'
      ],
      [
        encode(`{${Array.from({ length: 500_000 }, (_, at) => `"n${at}":1`).join()}}`),
        'badRecords'
      ],
      [Buffer.alloc(50 * 1024 * 1024 + 1, ' '), 'fileTooLarge'],
      [Buffer.alloc(50 * 1024 * 1024, ' '), 'truncated']
    ]
    for (const [bytes, reason] of bombs) {
      // Time of the processor: a busy machine is no slow reader.
      const began = process.cpuUsage()
      expect(problem(bytes).reason).toBe(reason)
      const { user, system } = process.cpuUsage(began)
      expect((user + system) / 1_000).toBeLessThan(2_000)
    }
  })

  it('that reaches for prototypes, with nothing reached', () => {
    const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
    for (const name of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])
      for (const text of [
        `{"${name}":{"polluted":true},${head},"records":{}}`,
        `{${head},"records":{"${name}":{"policies":[]}}}`,
        `{${head},"records":{"policies":[{"title":"x","${name}":{"polluted":true}}]}}`,
        `{${head},"records":{"policies":[{"title":"x","displays":[{"place":"counter","${name}":{"polluted":true}}]}]}}`
      ])
        expect(Object.values(problem(encode(text)).fields ?? {})[0]?.code).toBe('unknownField')
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(untouched)
    expect('polluted' in {}).toBe(false)
  })

  it('that says one thing twice, naming the line', () => {
    const text = `{${head},"records":{"policies":[\n{"title":"One",\n"title":"Two"}]}}`
    expect(problem(encode(text))).toEqual({
      reason: 'badRecords',
      line: 3,
      fields: { 'policies.0.title': { code: 'writtenTwice' } }
    })
  })

  it('wherever it ends too early', () => {
    const { store } = startApp()
    const [plan] = fc.sample(
      plans.filter((each) => each.policies.length > 3 && each.vision.length === 1),
      { numRuns: 1, seed: 1 }
    )
    if (!plan) throw new Error('No plan')
    importPlan(store, plan, 'add')
    const whole = exportPlan(store, { appVersion: '0', now: new Date(0) })
    const ends = Array.from({ length: Math.floor(whole.length / 1024) }, (_, kB) => kB * 1024)
    expect(ends.length).toBeGreaterThan(10)
    for (const end of [...ends, 1, 2, 3, whole.length - 3])
      expect(problem(whole.subarray(0, end)).reason).toBe('truncated')
  })
})

it('an export is read with a byte order mark too', () => {
  expect(readExport(encode(`\ufeff{${head},"records":{}}`))).toMatchObject({ ok: true })
})

it('texts come in as typed ones would', () => {
  const reading = readExport(
    encode(`{${head},"records":{"policies":[{"title":" Cafe\\u0301\\n\\ud800x\\u0000 "}]}}`)
  )
  expect(reading.ok && reading.plan.policies[0]?.title).toBe('Café \ufffdx')
})

it(
  'nothing a file may hold makes the reader throw, or lets in what the app could not hold',
  { timeout: patience },
  () => {
    let taken = 0
    fc.assert(
      fc.property(mutants, (bytes) => {
        const reading = readExport(bytes)
        if (!reading.ok) return
        taken += 1
        const { store, db } = startApp()
        importPlan(store, reading.plan, 'add')
        expect(db.pragma('foreign_key_check')).toEqual([])
        expect(readExport(exportPlan(store, { appVersion: '0', now: new Date(0) })).ok).toBe(true)
      }),
      { numRuns: runs(1_000, 10_000) }
    )
    expect('polluted' in {}).toBe(false)
    expect(taken).toBeGreaterThan(0)
  }
)

/** Good files, damaged: in their bytes, in one value, or with something foreign put in. */
const good = plans.map((plan) =>
  JSON.stringify({ format: 'regulars-plan', version: 1, records: plan })
)
const foreign = fc.constantFrom(
  'null',
  '{}',
  '[]',
  '1e999',
  '-0',
  '"\\ud800"',
  '"__proto__"',
  '""',
  'true',
  '"2026-02-30"',
  '{"__proto__":{"polluted":true}}',
  '9'.repeat(400)
)
const mutants: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc
    .tuple(good, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 6 }))
    .map(([text, at, bytes]) => {
      const damaged = Buffer.from(text)
      damaged.set(bytes.slice(0, damaged.length), at % Math.max(1, damaged.length - bytes.length))
      return damaged
    }),
  fc.tuple(good, fc.nat(), foreign).map(([text, at, value]) => {
    const places = [...text.matchAll(/:("(?:[^"\\]|\\.)*"|-?\d+|null|true|false)/g)]
    const place = places[at % places.length]
    if (!place) return encode(text)
    return encode(
      text.slice(0, place.index + 1) + value + text.slice(place.index + place[0].length)
    )
  }),
  fc.tuple(good, fc.nat(), fc.nat(200)).map(([text, from, length]) => {
    const at = from % text.length
    return encode(text.slice(0, at) + text.slice(at + length))
  }),
  fc.json().map((text) => encode(`{${head},"records":{"policies":[${text}]}}`)),
  fc.uint8Array({ maxLength: 300 })
)
