import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { delegate } from '../../../src/main/delegate'
import { createDesk } from '../../../src/main/desk'
import { backupsHandlers } from '../../../src/main/features/backups'
import { startHandlers } from '../../../src/main/features/start'
import { createPlan, type PlanOptions } from '../../../src/main/plan'
import { writeWhole } from '../../../src/main/storage/files'
import { contract } from '../../../src/shared/contract'
import { createClient } from '../../../src/shared/ipc'
import { MORNING } from '../../support/app'

const {
  preferences: _preferences,
  printing: _printing,
  transfer: _transfer,
  window: _window,
  ...planContract
} = contract
const { start: _start, backups: _backups, ...recordContract } = planContract

/** Where folders of tests lie: in memory where there is such a place, since thousands of them are made. */
export const scratch = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir()

/** A folder of the test's own, gone when the test ends. */
export function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(scratch, 'regulars-plan-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

type Options = Partial<PlanOptions> & { savePath?: string; openPath?: string; at?: string }

/** The whole of a plan on a real folder, through the real desk: all but windows, printing and preferences. */
export function openAt(folder: string, options: Options = {}) {
  let now = Date.parse(options.at ?? MORNING)
  const events: [string, unknown][] = []
  const reports: [string, unknown][] = []
  const dialogs = { savePath: options.savePath, openPath: options.openPath }
  const plan = createPlan({
    folder,
    appVersion: '0.1.0',
    now: () => new Date(now),
    ports: { chooseLogo: async () => undefined },
    language: () => 'en',
    emit: (event, payload) => void events.push([event, payload]),
    report: (what, error) => void reports.push([what, error]),
    ...options
  })
  const handlers = {
    ...delegate(recordContract, () => plan.records().handlers),
    start: startHandlers(plan, {
      showFolder: () => undefined,
      quit: () => undefined,
      answersPath: path.join(folder, 'first-run.json'),
      write: writeWhole,
      about: () => ({ version: '0.1.0', builtOn: '2026-01-05', folder })
    }),
    backups: backupsHandlers(plan, {
      askSavePath: async () => dialogs.savePath,
      askOpenPath: async () => dialogs.openPath
    })
  }
  const answer = createDesk(planContract, handlers, plan.run, (address, error) => {
    reports.push([address, error])
  })
  const call = async (address: string, input: unknown) =>
    structuredClone(await answer(address, structuredClone(input)))
  return {
    plan,
    call,
    api: createClient(planContract, call),
    events,
    reports,
    dialogs,
    /** Lets time pass. */
    later: (milliseconds: number) => {
      now += milliseconds
    }
  }
}

export type Opened = ReturnType<typeof openAt>

/** A policy as first run and the catalogue make it. */
export const newPolicy = (title: string) =>
  ({ topicCode: 'RET', title, wording: `${title}: bring it back.`, origin: 'own' }) as const
