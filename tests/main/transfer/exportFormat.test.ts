import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exportPlan } from '../../../src/main/transfer/exportPlan'
import { importPlan } from '../../../src/main/transfer/importPlan'
import { readExport } from '../../../src/main/transfer/readExport'
import { exportHead, portableFeatures, portables } from '../../../src/shared/exportFormat'
import { importProblems } from '../../../src/shared/features/transfer'
import english from '../../../src/shared/text/en.json'
import { policyTopics } from '../../../src/shared/features/policies/topics'
import { startApp, value } from '../../support/app'

const page = readFileSync('docs/export-format.md', 'utf8').replace(/(?<=\|.*) +/g, ' ')
const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''

describe('the page about the export file', () => {
  it('has an example that the app takes in', async () => {
    const reading = readExport(new TextEncoder().encode(example))
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
    const { api, store } = startApp()
    expect(importPlan(store, reading.plan, 'add')).toMatchObject({ created: 7 })
    expect(value(await api.businessProfile.get())).toMatchObject({
      name: 'Café Lipa',
      currency: 'EUR',
      openDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      createdAt: '2026-01-05T09:00:00.000Z'
    })
    const policies = value(await api.policies.list())
    expect(policies.map((policy) => [policy.number, policy.title, policy.status])).toEqual([
      [7, 'We answer within a day', 'active'],
      [8, 'Dogs are welcome', 'draft']
    ])
    expect(value(await api.policies.create({ ...draft, title: 'The next' })).number).toBe(9)
  })

  it.each(portableFeatures)('names every field of %s', (feature) => {
    const section = page.split(`\n## ${feature}`)[1]?.split('\n## ')[0] ?? ''
    for (const field of namesIn(portables[feature].record))
      expect(section + stamps).toContain(`\`${field}\``)
  })

  it('names everything that stands around the records, and every choice', () => {
    for (const name of Object.keys(exportHead.shape)) expect(page).toContain(`| \`${name}\` |`)
    for (const code of Object.keys(policyTopics)) expect(page).toContain(`\`${code}\``)
    for (const feature of portableFeatures)
      for (const choice of choicesIn(portables[feature].record))
        expect(page.replace('to `value-5`', '`value-2` `value-3` `value-4` `value-5`')).toContain(
          `\`${choice}\``
        )
  })

  it('marks as needed what is needed, and nothing else', () => {
    for (const feature of portableFeatures) {
      const section = page.split(`\n## ${feature}`)[1]?.split('\n## ')[0] ?? ''
      const needed = [...section.matchAll(/^\| (.*?) \|.*\| needed \|$/gm)].flatMap((row) =>
        [...(row[1] ?? '').matchAll(/`(\w+)`/g)].map((name) => name[1])
      )
      expect(new Set(needed)).toEqual(new Set(portables[feature].required))
    }
  })
})

it('every problem of a file has a sentence', () => {
  for (const reason of importProblems) expect(english).toHaveProperty([`failure.invalid.${reason}`])
  for (const code of ['writtenTwice', 'pointsNowhere', 'adoptedForGood', 'onlyRetired'])
    expect(english).toHaveProperty([`field.${code}`])
})

describe('an export', () => {
  it('is readable JSON with its counts, its checksum and its moment', async () => {
    const { api, store } = startApp()
    value(await api.policies.create({ ...draft, title: 'Returns' }))
    const bytes = exportPlan(store, { appVersion: '1.2.3', now: new Date('2026-01-05T09:00:00Z') })
    const file = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
    expect(Object.keys(file)).toEqual(Object.keys(exportHead.shape))
    expect(file).toMatchObject({
      format: 'regulars-plan',
      version: 1,
      app: 'Regulars 1.2.3',
      exportedAt: '2026-01-05T09:00:00.000Z',
      counts: { policies: 1, businessProfile: 0 }
    })
    expect(exportHead.safeParse(file).success).toBe(true)
  })

  it('takes one name after the other as RFC 8785 orders them for its checksum', () => {
    const text = (records: string, sha256: string) =>
      `{"format":"regulars-plan","version":1,"sha256":"${sha256}","records":${records}}`
    // printf '{"policyIdeas":[{"notedOn":"2026-01-05","text":"Č"}]}' | sha256sum
    const sum = '6ceac47ee96f6606fcd6b7feda210d4a3cff063b5462cf96603468817baf59aa'
    for (const records of [
      '{"policyIdeas":[{"text":"Č","notedOn":"2026-01-05"}]}',
      '{ "policyIdeas": [ {"notedOn" : "2026-01-05", "text": "\\u010c"} ] }'
    ])
      expect(readExport(new TextEncoder().encode(text(records, sum)))).toMatchObject({ ok: true })
    expect(readExport(new TextEncoder().encode(text('{}', sum)))).toEqual({
      ok: false,
      problem: { reason: 'checksum' }
    })
  })
})

const draft = { topicCode: 'custom', wording: '', origin: 'own' } as const
const stamps = page.split('### In every record')[1]?.split('\n## ')[0] ?? ''

function namesIn(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return namesIn(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodArray) return namesIn(schema.element as z.ZodType)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([name, of]) =>
    // The parts of a value stand in braces, not in a row of their own.
    name === 'values' ? [name] : [name, ...namesIn(of as z.ZodType)]
  )
}

function choicesIn(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodNullable) return choicesIn(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodArray) return choicesIn(schema.element as z.ZodType)
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.values(schema.shape).flatMap((of) => choicesIn(of as z.ZodType))
}
