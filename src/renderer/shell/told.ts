import { useCallback } from 'react'
import { api } from '../api'
import { toast, type ToastMessage } from '../kit/toast'
import { useUndo } from './undo'

export type TellOptions = {
  /** Right after a write: a button that takes back exactly that write. */
  undo?: boolean
  /** More that can be done about it, before Undo. */
  actions?: ToastMessage['actions']
}

/** Says what was done, at the foot of the window; with `undo` for what has moved out of sight. */
export function useTold(): (sentence: string, options?: TellOptions) => void {
  const { undo } = useUndo()
  return useCallback(
    (sentence, options = {}) => {
      const say = async () => {
        const steps = options.undo ? await api.changes.steps() : undefined
        const group = steps?.ok ? steps.value.undo?.group : undefined
        toast({
          text: sentence,
          actions: options.actions,
          undo: group === undefined ? undefined : () => void undo(group)
        })
      }
      void say()
    },
    [undo]
  )
}
