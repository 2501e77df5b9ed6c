import { type ReactNode, useState } from 'react'
import type { BackupPreview } from '../../../shared/features/backups'
import type { Result } from '../../../shared/result'
import { api } from '../../api'
import { failureText } from '../../shell/failures'
import { useChangePlan } from '../../shell/start'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { RestoreSheet } from './RestoreSheet'

export type Restore = {
  /** Looks into one of the plan's own backups. */
  look: (token: string) => void
  /** Asks for a file and looks into it. */
  choose: () => void
  /** Why the last file is no backup, as a sentence. */
  problem: string | null
  /** Stands somewhere in the screen. */
  sheet: ReactNode
}

/** The way back to a backup: look into it, compare, restore. */
export function useRestore(): Restore {
  const words = useWords()
  const tell = useTold()
  const { readAnew } = useChangePlan()
  const [preview, setPreview] = useState<BackupPreview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const take = async <T,>(call: Promise<Result<T>>, use: (value: T) => void) => {
    setProblem(null)
    const result = await call
    if (result.ok) use(result.value)
    else setProblem(failureText(words, result.failure))
  }
  const restored = async () => {
    setPreview(null)
    tell(words.format('backups.restored'))
    await readAnew()
  }
  return {
    look: (token) => void take(api.backups.preview({ token }), setPreview),
    choose: () => void take(api.backups.choose(), setPreview),
    problem,
    sheet: preview && (
      <RestoreSheet
        preview={preview}
        problem={problem}
        onClose={() => setPreview(null)}
        onRestore={() =>
          void take(api.backups.restore({ token: preview.token }), () => void restored())
        }
      />
    )
  }
}
