import { app, shell } from 'electron'
import { join } from 'node:path'
import { contract, type EventName, type Events, recordContract } from '../shared/contract'
import { buildDocument } from '../shared/documents/buildDocument'
import { Refusal } from '../shared/result'
import { stepText } from '../shared/steps'
import type { Words } from '../shared/words'
import { delegate } from './delegate'
import { type AllHandlers, createDesk } from './desk'
import type { createDialogs } from './dialogs'
import { draw } from './draw'
import { backupsHandlers } from './features/backups'
import { type KeptPreferences, preferencesHandlers } from './features/preferences'
import { printingHandlers, type PrintingPorts } from './features/printing'
import { startHandlers } from './features/start'
import { transferHandlers, type TransferPorts } from './features/transfer'
import type { Folders } from './folders'
import type { Log } from './log'
import { readPicture } from './picture'
import { createPlan, type Plan } from './plan'
import { writeChosen } from './storage/chosenFile'
import { writeWhole } from './storage/files'
import { makeTemporary } from './storage/temporary'
import { readInWorker } from './transfer/readInWorker'
import { appVersion, builtOn } from './version'

type Surroundings = {
  folders: Folders
  preferences: KeptPreferences
  words: () => Words
  log: Log
  dialogs: ReturnType<typeof createDialogs>
  tell: <E extends EventName>(event: E, payload: Events[E]) => void
  /** Told after every call that may have changed what Edit > Undo would do. */
  written: () => void
  readyToClose: () => void
}

/** Composes the plan, its features and the desk: what the door calls. */
export function createAnswer(surroundings: Surroundings) {
  const { folders, preferences, words, log, dialogs, tell, written } = surroundings
  const plan = createPlan({
    folder: folders.data,
    appVersion,
    now: () => new Date(),
    ports: {
      chooseLogo: async () => {
        const path = await dialogs.askOpenPath('picture')
        return path === undefined ? undefined : readPicture(path)
      }
    },
    language: () => preferences.current().language,
    emit: tell,
    report: log
  })
  const answer = createDesk(contract, handlersOf(plan, surroundings), plan.run, log)

  return {
    plan,
    answer: async (address: unknown, input: unknown) => {
      const result = await answer(address, input)
      if (result.ok && result.changed.length > 0) written()
      return result
    },
    /** What Edit > Undo and Redo would do, in words. */
    steps: () => {
      try {
        const { undo, redo } = plan.records().steps.next()
        return {
          undo: undo && stepText(words(), undo, 'undo'),
          redo: redo && stepText(words(), redo, 'redo')
        }
      } catch {
        // No plan lies open: there is nothing to take back.
        return { undo: null, redo: null }
      }
    }
  }
}

/** Every feature's handlers, each with what it needs of the world outside the plan. */
function handlersOf(plan: Plan, surroundings: Surroundings): AllHandlers<typeof contract> {
  const { folders, preferences, dialogs, readyToClose } = surroundings
  return {
    ...delegate(recordContract, () => plan.records().handlers),
    start: startHandlers(plan, {
      showFolder: (path) => void shell.openPath(path),
      quit: () => app.quit(),
      answersPath: join(folders.application, 'first-run.json'),
      write: writeWhole,
      about: () => ({ version: appVersion, builtOn, folder: folders.data })
    }),
    preferences: preferencesHandlers(preferences),
    printing: printingHandlers(printingPorts(plan, surroundings)),
    backups: backupsHandlers(plan, {
      askSavePath: (name) => dialogs.askSavePath('backup', name),
      askOpenPath: () => dialogs.askOpenPath('backup')
    }),
    transfer: transferHandlers(transferPorts(plan, surroundings)),
    window: { readyToClose }
  }
}

function printingPorts(plan: Plan, { preferences, dialogs, tell }: Surroundings): PrintingPorts {
  return {
    build: ({ document, language, leaveOut }) => {
      const found = plan.records().records()
      if (!found) throw new Refusal({ code: 'not-found', reason: 'profile' })
      return buildDocument(document, found, { language, leaveOut })
    },
    draw,
    language: () => preferences.current().language,
    askSavePath: (name) => dialogs.askSavePath('pdf', name),
    writeWhole: writeChosen,
    openPdf: openInPdfProgram,
    progress: (job, seconds, pages) => tell('printProgress', { job, seconds, pages })
  }
}

function transferPorts(plan: Plan, { dialogs, tell }: Surroundings): TransferPorts {
  return {
    store: plan.store,
    askSavePath: (name) => dialogs.askSavePath('export', name),
    askOpenPath: () => dialogs.askOpenPath('export'),
    read: readInWorker,
    writeWhole: writeChosen,
    backupBefore: () => plan.backUp('import'),
    changed: (features) => tell('changed', features),
    appVersion
  }
}

/** Puts the PDF into a folder of its own and hands it to the computer's PDF program (docs/adr/0009), which reads it there. */
async function openInPdfProgram(fileName: string, bytes: Uint8Array): Promise<boolean> {
  const path = join(makeTemporary(), fileName)
  await writeWhole(path, bytes)
  return (await shell.openPath(path)) === ''
}
