/* A program that takes an export file into a plan and is killed in the middle of it: `importer.mjs <folder> <file>`. */
import fs from 'node:fs'
import { createPlan } from '../../../src/main/plan'
import { importPlan } from '../../../src/main/transfer/importPlan'
import { readExport } from '../../../src/main/transfer/readExport'

const [folder = '', file = ''] = process.argv.slice(2)
const say = (text: string) => void fs.writeSync(1, `${text}\n`)

const plan = createPlan({
  folder,
  appVersion: '0.1.0',
  now: () => new Date('2026-01-05T09:00:00.000Z'),
  ports: { chooseLogo: async () => undefined },
  language: () => 'en',
  emit: () => undefined,
  report: (about, error) => console.error(about, error)
})
const reading = readExport(fs.readFileSync(file))
if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
const store = plan.store()
say('READY')
importPlan(store, reading.plan, 'replace')
say('ACK')
await plan.close()
