import { existsSync } from 'node:fs'
import type { Backup, BackupPreview, backupsOperations } from '../../shared/features/backups'
import type { Handlers } from '../../shared/ipc'
import { Refusal } from '../../shared/result'
import type { Plan } from '../plan'
import type { Facts } from '../storage/facts'
import { Unusable } from '../storage/header'
import { stage, unstage } from '../storage/inspection'
import type { Entry } from '../storage/manifest'
import { UNDO_DAYS } from '../storage/thinning'
import { suggestedName } from '../suggestedName'

export type BackupsPorts = {
  /** Asks where to save, with a name to start from; undefined when the owner thought better of it. */
  askSavePath: (suggestedName: string) => Promise<string | undefined>
  askOpenPath: () => Promise<string | undefined>
}

/** What is known of a backup, as `token` names it. */
type Looked = { token: string; facts: Facts; madeAt: string | null }
/** A file that was copied and looked into. */
type Staged = Looked & { file: string }

const DAY_MS = 86_400_000

/** Backups of the owner's own plan, also while the sample is shown or the plan cannot be opened. */
export function backupsHandlers(
  plan: Plan,
  ports: BackupsPorts
): Handlers<typeof backupsOperations> {
  const { own } = plan
  const tokens = new Map<string, string>()
  let staged: Staged | undefined

  function tokenFor(entry: Entry): string {
    const known = tokens.get(entry.file) ?? crypto.randomUUID()
    tokens.set(entry.file, known)
    return known
  }

  const toBackup = (entry: Entry): Backup => ({
    token: tokenFor(entry),
    madeAt: entry.madeAt,
    bytes: entry.bytes,
    reason: entry.reason,
    businessName: entry.businessName,
    counts: entry.counts
  })

  /** Copies a file and looks into the copy, which is what a restore then takes. */
  function lookInto(file: string, token: string, entry?: Entry): BackupPreview {
    demandHeld()
    if (staged) unstage(staged.file)
    staged = undefined
    const { file: copy, facts } = asRefusals(() => stage(own.folder, file, entry?.sha256))
    staged = { token, file: copy, madeAt: entry?.madeAt ?? null, facts }
    return previewOf(staged, own.facts())
  }

  /** Only one who holds the folder can put anything in the plan's place. */
  function demandHeld(): void {
    if (own.isHeld()) return
    own.demand()
    throw new Refusal({ code: 'read-only' })
  }

  function lookIntoBackup(token: string): BackupPreview {
    const entry = own.backups.list().find((known) => tokens.get(known.file) === token)
    if (!entry) throw new Refusal({ code: 'not-found' })
    return lookInto(own.backups.pathOf(entry), token, entry)
  }

  return {
    list: () => own.backups.list().map(toBackup),
    make: async () => toBackup(await own.backUp('owner')),
    saveCopy: async () => {
      const { records } = own.demand()
      const name = suggestedName(records.profile()?.name ?? '', records.today(), 'csbackup')
      const file = await ports.askSavePath(name)
      if (file === undefined) return false
      await own.saveCopy(file)
      return true
    },
    choose: async () => {
      const file = await ports.askOpenPath()
      return file === undefined ? null : lookInto(file, crypto.randomUUID())
    },
    preview: ({ token }) => lookIntoBackup(token),
    restore: ({ token }) => {
      if (staged?.token !== token || !existsSync(staged.file)) lookIntoBackup(token)
      const { file } = staged ?? {}
      staged = undefined
      if (file) asRefusals(() => plan.replaceBy(file))
    },
    beforeRestore: () => {
      const oldest = own.clock.now().getTime() - UNDO_DAYS * DAY_MS
      const entry = own.backups.list().find((known) => isReplaced(known.reason))
      if (!entry || Date.parse(entry.madeAt) < oldest) return null
      return previewOf({ token: tokenFor(entry), facts: entry, madeAt: entry.madeAt }, own.facts())
    }
  }
}

/** What a restore or an import replaced; a migration changed nothing the owner wrote. */
const isReplaced = (reason: Backup['reason']) => reason === 'restore' || reason === 'import'

/** A file that cannot be used is refused with the reason why. */
function asRefusals<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Unusable) throw new Refusal({ code: 'invalid', reason: error.problem })
    throw error
  }
}

function previewOf({ token, facts, madeAt }: Looked, now: Facts | null): BackupPreview {
  return {
    token,
    madeAt,
    businessName: facts.businessName,
    counts: facts.counts,
    now: now?.counts ?? {},
    newestChange: facts.newestChange,
    newestChangeNow: now?.newestChange ?? null
  }
}
