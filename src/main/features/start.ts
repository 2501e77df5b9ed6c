import { type startOperations, welcomeAnswers } from '../../shared/features/start'
import type { Handlers } from '../../shared/ipc'
import { readKept } from '../keptFile'
import type { Plan } from '../plan'

export type StartPorts = {
  /** Shows a folder in the computer's own file window. */
  showFolder: (path: string) => void
  quit: () => void
  /** Where first run's answers are kept; they are asked for only while there is no plan. */
  answersPath: string
  write: (path: string, bytes: Uint8Array) => Promise<void>
  /** The version that runs, and the day it was built (`YYYY-MM-DD`). */
  about: () => { version: string; builtOn: string; folder: string }
}

/** Which plan is shown and which way leads on from it; first run's answers, and what Help tells of the app. */
export function startHandlers(plan: Plan, ports: StartPorts): Handlers<typeof startOperations> {
  return {
    state: plan.state,
    answers: () => readKept(ports.answersPath, welcomeAnswers) ?? null,
    keepAnswers: (answers) =>
      ports.write(ports.answersPath, new TextEncoder().encode(JSON.stringify(answers))),
    retry: plan.retry,
    openSample: plan.openSample,
    leaveSample: plan.leaveSample,
    lookOnly: plan.lookOnly,
    showFolder: () => ports.showFolder(plan.folder),
    quit: ports.quit,
    about: ports.about
  }
}
