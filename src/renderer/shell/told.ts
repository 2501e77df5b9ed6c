import { useCallback } from 'react'
import { api } from '../api'
import { toast } from '../kit/toast'
import { useUndo } from './undo'

/**
 * Says what was done, at the foot of the window. With `undo` right after a write it has a button that takes back
 * exactly that write: for what has moved out of sight.
 */
export function useTold(): (sentence: string, options?: { undo?: boolean }) => void {
  const { undo } = useUndo()
  return useCallback(
    (sentence, options = {}) => {
      const say = async () => {
        const steps = options.undo ? await api.changes.steps() : undefined
        const group = steps?.ok ? steps.value.undo?.group : undefined
        toast({ text: sentence, undo: group === undefined ? undefined : () => void undo(group) })
      }
      void say()
    },
    [undo]
  )
}
