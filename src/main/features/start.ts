import type { startOperations } from '../../shared/features/start'
import type { Handlers } from '../../shared/ipc'
import type { Plan } from '../plan'

export type StartPorts = {
  /** Shows a folder in the computer's own file window. */
  showFolder: (path: string) => void
  quit: () => void
  /** The version that runs, and the day it was built (`YYYY-MM-DD`). */
  about: () => { version: string; builtOn: string; folder: string }
}

export function startHandlers(plan: Plan, ports: StartPorts): Handlers<typeof startOperations> {
  return {
    state: plan.state,
    retry: plan.retry,
    openSample: plan.openSample,
    leaveSample: plan.leaveSample,
    lookOnly: plan.lookOnly,
    showFolder: () => ports.showFolder(plan.folder),
    quit: ports.quit,
    about: ports.about
  }
}
