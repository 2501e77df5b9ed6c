import { type Plan, portableFeatures } from '../../shared/exportFormat'
import type { transferOperations } from '../../shared/features/transfer'
import type { Handlers } from '../../shared/ipc'
import { Refusal } from '../../shared/result'
import type { Store } from '../database/table'
import { suggestedName } from '../suggestedName'
import { exportPlan } from '../transfer/exportPlan'
import { images } from '../transfer/images'
import { importPlan } from '../transfer/importPlan'
import { previewOf } from '../transfer/preview'
import { refusalOf } from '../transfer/problem'
import type { Reading } from '../transfer/readExport'

export type TransferPorts = {
  /** The plan that is open now. */
  store: () => Store
  /** Asks where to save, with a name to start from; undefined when the owner thought better of it. */
  askSavePath: (name: string) => Promise<string | undefined>
  askOpenPath: () => Promise<string | undefined>
  /** Reads and checks a file without holding up main. */
  read: (path: string) => Promise<Reading>
  /** Writes a file whole or not at all; refuses a place that does not take it. */
  writeWhole: (path: string, bytes: Uint8Array) => Promise<void>
  /** Makes a verified backup; when it cannot, nothing is imported. */
  backupBefore: () => Promise<unknown>
  /** Tells the window which features to read again. */
  changed: (features: string[]) => void
  appVersion: string
}

type Chosen = { token: string; store: Store; plan: Plan }

/** Export and import of the whole plan (docs/export-format.md). */
export function transferHandlers(ports: TransferPorts): Handlers<typeof transferOperations> {
  let chosen: Chosen | undefined

  return {
    export: async () => {
      const store = ports.store()
      const path = await ports.askSavePath(exportName(store))
      if (path === undefined) return false
      const now = store.clock.now()
      await ports.writeWhole(path, exportPlan(store, { appVersion: ports.appVersion, now }))
      return true
    },
    choose: async () => {
      const path = await ports.askOpenPath()
      if (path === undefined) return null
      const reading = await ports.read(path)
      if (!reading.ok) throw refusalOf(reading.problem)
      const { plan, exportedAt } = reading
      const store = ports.store()
      chosen = { token: crypto.randomUUID(), store, plan }
      return { token: chosen.token, exportedAt, ...previewOf(store, plan) }
    },
    import: async ({ token, mode }) => {
      const { store, plan } = stillChosen(token)
      await ports.backupBefore()
      stillChosen(token)
      const counts = importPlan(store, plan, mode)
      chosen = undefined
      ports.changed([...portableFeatures])
      return counts
    }
  }

  /** The file that was looked at, as long as the plan it was meant for is the one that is open. */
  function stillChosen(token: string): Chosen {
    if (chosen?.token !== token || chosen.store !== ports.store())
      throw new Refusal({ code: 'not-found' })
    return chosen
  }
}

/** A name to save under, from the business and the day where it is. */
function exportName(store: Store): string {
  const [profile] = images(store, 'businessProfile').list()
  const day = store.clock.today(textOf(profile?.timeZone) || undefined)
  return suggestedName(textOf(profile?.name), day, 'json')
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
