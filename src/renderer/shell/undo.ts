import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type StepWay, stepText } from '../../shared/steps'
import type { Step } from '../../shared/features/changes'
import type { Result } from '../../shared/result'
import { api } from '../api'
import { flushAutosaves } from '../kit/autosave'
import { toast } from '../kit/toast'
import { readAgain } from './calls'
import { failureText } from './failures'
import { useWords } from './words'

/** Taking back and doing again, with a message that names the step. */
export function useUndo() {
  const queries = useQueryClient()
  const words = useWords()
  return useMemo(() => {
    const say = async (way: StepWay, result: Result<Step | null>) => {
      if (!result.ok) {
        toast({ text: failureText(words, result.failure) })
        return
      }
      await readAgain(queries, result.changed)
      const nothing = way === 'undone' ? 'shell.nothingToUndo' : 'shell.nothingToRedo'
      const step = result.value
      toast({ text: step ? stepText(words, step, way) : words.format(nothing) })
    }
    return {
      /**
       * Takes back the last step of the plan, which is what was typed last even while that is still being saved; with
       * `group` only if that is the last one.
       */
      undo: async (group?: string) => {
        if (group === undefined) await flushAutosaves()
        await say('undone', await api.changes.undo(group === undefined ? {} : { group }))
      },
      /** Does again what was taken back last. */
      redo: async () => say('redone', await api.changes.redo())
    }
  }, [queries, words])
}
