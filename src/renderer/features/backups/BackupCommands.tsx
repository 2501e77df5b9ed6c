import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../api'
import { readAgain } from '../../shell/calls'
import { useCommand } from '../../shell/commands'
import { failureText } from '../../shell/failures'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { useRestore } from './useRestore'

/** A backup copy to take away, and the way back from a file; from the menu, the palette and Settings, on any screen. */
export function BackupCommands() {
  const words = useWords()
  const tell = useTold()
  const queries = useQueryClient()
  const { sample } = usePlan()
  const restore = useRestore()
  const saveCopy = async () => {
    const result = await api.backups.saveCopy()
    if (!result.ok) tell(failureText(words, result.failure))
    else if (result.value) tell(words.format('backups.copySaved'))
    await readAgain(queries, ['backups'])
  }
  useCommand('backup.saveCopy', () => void saveCopy(), !sample)
  useCommand('backup.restore', restore.choose, !sample)
  const { problem } = restore
  useEffect(() => {
    if (problem !== null) tell(problem)
  }, [problem, tell])
  return restore.sheet
}
