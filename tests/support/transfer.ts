import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Store } from '../../src/main/database/table'
import { createDesk } from '../../src/main/desk'
import { transferHandlers } from '../../src/main/features/transfer'
import { writeChosen } from '../../src/main/storage/chosenFile'
import { exportPlan } from '../../src/main/transfer/exportPlan'
import { readExportFile } from '../../src/main/transfer/readFile'
import { transferOperations } from '../../src/shared/features/transfer'
import { createClient } from '../../src/shared/ipc'
import { answers, startApp, value } from './app'

/** The transfer feature of an open plan, with every port real but the dialogs. */
export function startTransfer(
  folder: string,
  options: { backupBefore?: () => Promise<void> } = {}
) {
  const app = startApp()
  const said: { changed: string[][]; backups: number; suggested: string[] } = {
    changed: [],
    backups: 0,
    suggested: []
  }
  const at: { store: Store; path: string | undefined } = {
    store: app.store,
    path: path.join(folder, 'plan.json')
  }
  const contract = { transfer: transferOperations }
  const handlers = transferHandlers({
    store: () => at.store,
    askSavePath: async (name) => {
      said.suggested.push(name)
      return at.path
    },
    askOpenPath: async () => at.path,
    read: readExportFile,
    writeWhole: writeChosen,
    backupBefore: async () => {
      await options.backupBefore?.()
      said.backups += 1
    },
    changed: (features) => said.changed.push(features),
    appVersion: '0.1.0'
  })
  const answer = createDesk(
    contract,
    { transfer: handlers },
    async (_address, _kind, work) => ({ value: await work(), changed: [] }),
    (_address, error) => {
      throw error
    }
  )
  const { transfer } = createClient(contract, answer)
  return { ...app, at, said, transfer }
}

/** A new policy of this title. */
export const newPolicy = (title: string) =>
  ({ topicCode: 'RET', title, wording: 'Bring it back.', origin: 'own' }) as const

/** A file of the plan `Café Lipa` with policies of these titles. */
export async function writeFileWith(folder: string, ...titles: string[]) {
  const { api, store } = startApp()
  value(await api.businessProfile.start(answers))
  for (const title of titles) value(await api.policies.create(newPolicy(title)))
  const bytes = exportPlan(store, { appVersion: '0.1.0', now: new Date('2026-01-04T10:00:00Z') })
  writeFileSync(path.join(folder, 'plan.json'), bytes)
  return value(await api.policies.list())
}
