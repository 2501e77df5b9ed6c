import {
  keepPreviousData,
  QueryClient,
  useQueries,
  useQuery,
  useQueryClient
} from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Call } from '../../shared/ipc'
import type { Failure, Result } from '../../shared/result'

/** Features whose answers are drawn from the records of others: read again after every change. */
const drawnFromOthers = new Set(['changes', 'search', 'start', 'printing', 'backups'])

/** The features whose answers hold records of a table, where it is not that feature alone. */
const featuresOf: Record<string, readonly string[]> = {
  visionRevisions: ['vision'],
  policyRevisions: ['policies'],
  answers: ['assessments'],
  improvementAreas: ['assessments', 'improvementAreas'],
  // The self-assessment shows what these say beside its statements.
  contacts: ['contacts', 'assessments'],
  policies: ['policies', 'assessments'],
  contactChannels: ['contactChannels', 'assessments'],
  staffMembers: ['staffMembers', 'assessments']
}

/** What a screen knows of an answer it asked for. */
export type Reading<T> =
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure; again: () => void }
  | { state: 'ready'; value: T }

/** A failed call on its way through the cache, which knows failures only as errors. */
class CallFailed extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** The cache of answers. Nothing in it grows old by itself: what was written is read again, and only that. */
export function createQueries(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: {
      // The app has no network; the default would wait for one.
      queries: {
        ...always,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false
      },
      mutations: always
    }
  })
}

/** Reads again what the named features answered, and what is drawn from them. */
export async function readAgain(queries: QueryClient, changed: readonly string[]): Promise<void> {
  if (changed.length === 0) return
  const features = new Set(changed.flatMap((name) => featuresOf[name] ?? [name]))
  await queries.invalidateQueries({
    predicate: ({ queryKey }) => {
      const feature = String(queryKey[0]).split('.')[0] ?? ''
      return features.has(feature) || drawnFromOthers.has(feature)
    }
  })
}

/** The name of an answer in the cache. */
export function keyOf<I>(call: Call<I, unknown>, input: I): readonly unknown[] {
  return [call.address, input]
}

/** Asks before any screen does, for what every first screen needs. */
export function readAhead<O>(queries: QueryClient, call: Call<void, O>): void {
  void queries.prefetchQuery(queryOf(call, undefined))
}

const queryOf = <I, O>(call: Call<I, O>, input: I) => ({
  queryKey: keyOf(call, input),
  queryFn: async () => {
    const result = await call(input)
    if (!result.ok) throw new CallFailed(result.failure)
    // The cache has no word for “nothing”, which is an answer too.
    return { value: result.value }
  }
})

/**
 * Reads through the cache: `useRead(api.policies.get, { id })`. Read again by itself after a write that touched the
 * feature, here or in another window. `enabled: false` waits; `keepPrevious` shows the answer to the last input until
 * the new one is there.
 */
export function useRead<I, O>(
  call: Call<I, O>,
  input: I,
  { enabled = true, keepPrevious = false }: { enabled?: boolean; keepPrevious?: boolean } = {}
): Reading<O> {
  const query = useQuery({
    ...queryOf(call, input),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData })
  })
  // What was read before stays while a later reading fails, unless the record itself is gone.
  if (query.data && !isGone(query.error)) return { state: 'ready', value: query.data.value }
  if (!query.error) return { state: 'loading' }
  const failure: Failure =
    query.error instanceof CallFailed ? query.error.failure : { code: 'unexpected' }
  return { state: 'failed', failure, again: () => void query.refetch() }
}

/** Reads the same with several inputs, such as the pages of a list that are in sight; undefined where one is not there yet. */
export function useReadAll<I, O>(call: Call<I, O>, inputs: readonly I[]): (O | undefined)[] {
  return useQueries({
    queries: inputs.map((input) => queryOf(call, input)),
    combine: valuesOf<O>
  })
}

const valuesOf = <O>(queries: readonly { data: { value: O } | undefined }[]) =>
  queries.map(({ data }) => data?.value)

const isGone = (error: Error | null): boolean =>
  error instanceof CallFailed && error.failure.code === 'not-found'

/** The value of a reading, or undefined while it is not there. */
export function valueOf<T>(reading: Reading<T>): T | undefined {
  return reading.state === 'ready' ? reading.value : undefined
}

const none: readonly string[] = []

/** A write or deed a screen can run. */
export type Writing<I, O> = {
  /** Sends the call. Never throws: a failure is in the result and in `failure`. */
  run: (input: I) => Promise<Result<O>>
  busy: boolean
  /** Why the last run failed, until the next one or `forget`. */
  failure: Failure | null
  forget: () => void
}

/**
 * Writes, then has everything read again that the write touched: `useWrite(api.policies.move)`. A deed outside the
 * plan says by `touches` which features it changes the answers of.
 */
export function useWrite<I, O>(
  call: Call<I, O>,
  { touches = none }: { touches?: readonly string[] } = {}
): Writing<I, O> {
  const queries = useQueryClient()
  const [busy, setBusy] = useState(0)
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = useCallback(
    async (input: I) => {
      setBusy((count) => count + 1)
      setFailure(null)
      const result = await send(call, input)
      if (result.ok) await readAgain(queries, [...result.changed, ...touches])
      else setFailure(result.failure)
      setBusy((count) => count - 1)
      return result
    },
    [call, queries, touches]
  )
  const forget = useCallback(() => setFailure(null), [])
  return { run, busy: busy > 0, failure, forget }
}

/** A call whose bridge itself fails (main is gone) is a failure like any other. */
async function send<I, O>(call: Call<I, O>, input: I): Promise<Result<O>> {
  try {
    return await call(input)
  } catch {
    return { ok: false, failure: { code: 'unexpected' } }
  }
}
