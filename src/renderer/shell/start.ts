import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { StartState } from '../../shared/features/start'
import type { Call } from '../../shared/ipc'
import { api, listen } from '../api'
import { flushAutosaves } from '../kit/autosave'
import { forgetLeftBehind } from '../kit/leftBehind'
import { toast } from '../kit/toast'
import { keyOf, readAgain, useRead, valueOf } from './calls'
import { failureText } from './failures'
import { useWords } from './words'

const startKey = keyOf(api.start.state, undefined)

/** Where the plan stands, kept true by what main says; undefined until it is known. */
export function useStart(): StartState | undefined {
  const queries = useQueryClient()
  const start = valueOf(useRead(api.start.state, undefined))
  useEffect(() => {
    const stops = [
      listen('changed', (features) => void readAgain(queries, features)),
      listen('start', (state) => adopt(queries, state)),
      listen('closing', () => void close())
    ]
    // The plan's day may have turned while the window lay behind others.
    const lookAtTheDay = () => void queries.invalidateQueries({ queryKey: startKey })
    window.addEventListener('focus', lookAtTheDay)
    return () => {
      stops.forEach((stop) => stop())
      window.removeEventListener('focus', lookAtTheDay)
    }
  }, [queries])
  return start
}

/** What was typed last goes to the plan before the window does. */
async function close(): Promise<void> {
  await flushAutosaves()
  await api.window.readyToClose()
}

/** The ways to another plan or another state of it; each ends with the window showing what is then so. */
export function useChangePlan() {
  const queries = useQueryClient()
  const words = useWords()
  return useMemo(() => {
    const change = (call: Call<void, StartState>) => async () => {
      forgetLeftBehind()
      const result = await call()
      if (result.ok) adopt(queries, result.value)
      return result
    }
    const changeOrSay = (call: Call<void, StartState>) => async () => {
      // What was typed last belongs to the plan that is open until then.
      await flushAutosaves()
      const result = await change(call)()
      if (!result.ok) toast({ text: failureText(words, result.failure) })
    }
    return {
      /** After a restore or an import: whatever is open now, read anew. */
      readAnew: change(api.start.state),
      retry: change(api.start.retry),
      lookOnly: change(api.start.lookOnly),
      /** Says why when the sample cannot be opened. */
      openSample: changeOrSay(api.start.openSample),
      leaveSample: changeOrSay(api.start.leaveSample)
    }
  }, [queries, words])
}

/** Another plan may be open now: nothing that was read before is sure to hold. */
function adopt(queries: QueryClient, state: StartState): void {
  const before = queries.getQueryData<{ value: StartState }>(startKey)?.value
  if (before && showsSample(before) !== showsSample(state)) forgetLeftBehind()
  queries.setQueryData(startKey, { value: state })
  void queries.resetQueries({ predicate: ({ queryKey }) => !isAboutTheComputer(queryKey) })
}

const showsSample = (state: StartState) => state.state === 'ready' && state.sample

function isAboutTheComputer(key: readonly unknown[]): boolean {
  return key[0] === api.start.state.address || key[0] === api.preferences.get.address
}
