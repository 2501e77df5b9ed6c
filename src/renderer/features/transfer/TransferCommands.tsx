import { useState } from 'react'
import type { ImportPreview } from '../../../shared/features/transfer'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { Sheet } from '../../kit/Sheet'
import { useCommand } from '../../shell/commands'
import { failureText } from '../../shell/failures'
import { usePlan } from '../../shell/plan'
import { useChangePlan } from '../../shell/start'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { ImportProblem } from './ImportProblem'
import { ImportSheet } from './ImportSheet'

/** The whole plan as one open file, out and in; from the menu, the palette and Settings, on any screen. */
export function TransferCommands() {
  const words = useWords()
  const tell = useTold()
  const { sample, readOnly } = usePlan()
  const importing = useImport()
  const save = async () => {
    const result = await api.transfer.export()
    if (!result.ok) tell(failureText(words, result.failure))
    else if (result.value) tell(words.format('transfer.export.done'))
  }
  useCommand('plan.export', () => void save(), !sample)
  useCommand('plan.import', importing.choose, !sample && !readOnly)
  const { preview, failure } = importing
  if (preview)
    return (
      <ImportSheet
        preview={preview}
        failure={failure}
        onImport={importing.take}
        onClose={importing.leave}
      />
    )
  if (!failure) return null
  return (
    <Sheet
      isOpen
      role="alertdialog"
      title={words.format('transfer.import.refused')}
      onClose={importing.leave}
    >
      <ImportProblem failure={failure} />
    </Sheet>
  )
}

function useImport() {
  const words = useWords()
  const tell = useTold()
  const { readAnew } = useChangePlan()
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const choose = async () => {
    setFailure(null)
    const result = await api.transfer.choose()
    if (result.ok) setPreview(result.value)
    else setFailure(result.failure)
  }
  const take = async (mode: 'add' | 'replace') => {
    if (!preview) return
    setFailure(null)
    const result = await api.transfer.import({ token: preview.token, mode })
    if (!result.ok) {
      setFailure(result.failure)
      return
    }
    setPreview(null)
    tell(words.format('transfer.import.done', result.value))
    await readAnew()
  }
  return {
    preview,
    failure,
    choose: () => void choose(),
    take: (mode: 'add' | 'replace') => void take(mode),
    leave: () => {
      setPreview(null)
      setFailure(null)
    }
  }
}
