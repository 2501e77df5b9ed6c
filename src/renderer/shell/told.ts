import { useCallback } from 'react'
import { api } from '../api'
import { toast } from '../kit/toast'
import { useUndo } from './undo'

/** Says what the last write did, with a button that takes back exactly that: for what has moved out of sight. */
export function useTold(): (sentence: string) => Promise<void> {
  const { undo } = useUndo()
  return useCallback(
    async (sentence) => {
      const steps = await api.changes.steps()
      const group = steps.ok ? steps.value.undo?.group : undefined
      toast({ text: sentence, undo: group === undefined ? undefined : () => void undo(group) })
    },
    [undo]
  )
}
