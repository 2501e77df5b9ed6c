/* A program that keeps a plan and is killed in the middle of it: `worker.mjs <what> <folder> [more]`. */
import fs from 'node:fs'
import { createDesk } from '../../../src/main/desk'
import { backupsHandlers } from '../../../src/main/features/backups'
import { createPlan } from '../../../src/main/plan'
import { contract } from '../../../src/shared/contract'
import { createClient } from '../../../src/shared/ipc'
import { readSteps, step } from './model'

const [what = '', folder = '', more = ''] = process.argv.slice(2)

function say(text: string): void {
  fs.writeSync(1, `${text}\n`)
}

function open() {
  const plan = createPlan({
    folder,
    appVersion: '0.1.0',
    // Long enough after it, what was deleted would be forgotten.
    now: () => new Date('2026-01-05T09:00:00.000Z'),
    ports: { chooseLogo: async () => undefined },
    language: () => 'en',
    emit: () => undefined,
    report: (about, error) => console.error(about, error)
  })
  const { policies, policyIdeas } = contract
  const answer = createDesk(
    { policies, policyIdeas },
    plan.records().handlers,
    plan.run,
    (address, error) => console.error(address, error)
  )
  return { plan, api: createClient({ policies, policyIdeas }, answer) }
}

/** Writes step after step and acknowledges each one once its reply is there. */
async function save(steps: number): Promise<void> {
  const { plan, api } = open()
  const first = readSteps(plan.store().db)
  say('READY')
  for (let n = first; n < first + steps; n++) {
    await step(api, n)
    say(`ACK ${n + 1}`)
    if (process.env['RELAXED'] && n === first) plan.store().db.pragma('synchronous = NORMAL')
    if (n % 20 === 19) plan.settle()
  }
  await plan.close()
}

/** Opens a plan, which brings it up to date. */
async function migrate(): Promise<void> {
  const { plan } = open()
  say('ACK 1')
  await plan.close()
}

/** Puts a backup in the plan's place, as the owner does. */
async function restore(file: string): Promise<void> {
  const { plan } = open()
  const backups = backupsHandlers(plan, {
    askSavePath: async () => undefined,
    askOpenPath: async () => file
  })
  const preview = await backups.choose()
  say('READY')
  await backups.restore({ token: preview?.token ?? '' })
  say('ACK 1')
  await plan.close()
}

/** Makes backups with a step of work before each. */
async function backUp(times: number): Promise<void> {
  const { plan, api } = open()
  const first = readSteps(plan.store().db)
  say('READY')
  for (let n = 0; n < times; n++) {
    await step(api, first + n)
    await plan.backUp('owner')
    say(`ACK ${n + 1}`)
  }
  await plan.close()
}

if (what === 'save') await save(Number(more))
else if (what === 'migrate') await migrate()
else if (what === 'restore') await restore(more)
else await backUp(Number(more))
