import { describe, expect, it } from 'vitest'
import { businessProfile } from '../../src/shared/features/businessProfile'
import { policy, policyIdea, policyRevision } from '../../src/shared/features/policies/schema'
import { vision, visionRevision } from '../../src/shared/features/vision'
import { markedRecords } from './support/marked'
import { otherwiseRecords } from './support/otherwise'
import { privateChoices, privateDays, privateNumbers, privatePlace } from './support/privateValues'

describe('the records with which the staff edition is tried', () => {
  /** Every value with its place; items of a list share one, so `policies.0.title` is `policies.title`. */
  function leaves(value: unknown, path: string): [path: string, at: string, leaf: unknown][] {
    if (value === null || typeof value !== 'object')
      return [[path.replace(/\.\d+/g, ''), path, value]]
    const entries = Object.entries(value)
    if (entries.length === 0) return [[path, path, value]]
    return entries.flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
  }

  /** What the staff may know though it is no text, and what decides over printing. */
  const known = [
    ...['currency', 'language', 'logo', 'openDays', 'closedDates'].map(
      (one) => `businessProfile.${one}`
    ),
    'adoptedVision.status',
    ...['number', 'status', 'audience', 'topicCode', 'displays.place'].map(
      (one) => `policies.${one}`
    ),
    ...['noCompromisePossible', 'setsUsApart', 'goodwillLimit', 'effectiveFrom'].map(
      (one) => `policies.${one}`
    ),
    'today'
  ]

  it('hold in every field of every kind of record what is looked for, or what is otherwise elsewhere', () => {
    const secrets: unknown[] = [privateChoices, privateNumbers, privatePlace].flatMap((one) =>
      Object.values(one)
    )
    const days: string[] = Object.values(privateDays)
    const otherwise = new Map(leaves(otherwiseRecords(), '').map(([, at, leaf]) => [at, leaf]))
    for (const [path, at, leaf] of leaves(markedRecords(), '')) {
      const isMarked = typeof leaf === 'string' && /^(ZZ|SS)-/.test(leaf)
      const isSecret = secrets.includes(leaf) || days.includes(String(leaf).slice(0, 10))
      const isOtherwise = leaf !== null && otherwise.get(at) !== leaf
      expect([at, isMarked || isSecret || isOtherwise || known.includes(path)]).toEqual([at, true])
    }
  })

  it('are of every kind a document may be built from, and of every field their schemas name', () => {
    const records = markedRecords()
    const paths = new Set(leaves(records, '').map(([path]) => path))
    const schemas = {
      businessProfile,
      adoptedVision: visionRevision,
      workingVision: vision,
      policies: policy,
      policyRevisions: policyRevision,
      policyIdeas: policyIdea
    }
    expect(Object.keys(records)).toEqual([...Object.keys(schemas), 'today'])
    for (const [table, { record }] of Object.entries(schemas))
      for (const field of Object.keys(record.shape))
        expect([...paths].some((path) => `${path}.`.startsWith(`${table}.${field}.`))).toBe(true)
  })
})
