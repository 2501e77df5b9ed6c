/* A program that keeps a plan and is killed in the middle of it: `worker.mjs <what> <folder> [more]`. */
import fs from 'node:fs'
import { createDesk } from '../../../src/main/desk'
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
    now: () => new Date(),
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

if (what === 'save') await save(Number(more))
