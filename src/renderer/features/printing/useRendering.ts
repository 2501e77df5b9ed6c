import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DocumentName, PrintOptions, Rendering } from '../../../shared/features/printing'
import type { Failure } from '../../../shared/result'
import { api, listen } from '../../api'
import { keyOf, useRead, valueOf } from '../../shell/calls'

/** A choice is rendered when nothing else was chosen for so long, in milliseconds. */
const PAUSE_MS = 500

export type RenderingState = {
  /** The newest whole rendering; it stays in view while the next is made. */
  rendering: Rendering | null
  /** Whether that is the rendering of what is chosen and written now. */
  upToDate: boolean
  busy: boolean
  /** How long the one being made has taken, in seconds, and how many pages it has. */
  seconds: number
  pages: number
  failure: Failure | null
  cancel: () => void
  again: () => void
}

type Made = { of: string; document: DocumentName; rendering: Rendering }

/** Renders whenever the options or the plan change, in main, off its main thread; the newest choice alone counts. */
export function useRendering(options: PrintOptions | null): RenderingState {
  const [made, setMade] = useState<Made | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [job, setJob] = useState<string | null>(null)
  const [progress, setProgress] = useState({ seconds: 0, pages: 0 })
  const [attempt, setAttempt] = useState(0)
  const begun = useRef(false)
  const queries = useQueryClient()
  const steps = valueOf(useRead(api.changes.steps, undefined))
  // Another last step is another plan: what was undone or written here must not stay on the paper.
  const wanted = options && steps ? JSON.stringify({ options, planAsOf: steps }) : null

  useEffect(() => {
    if (wanted === null) return undefined
    const name = crypto.randomUUID()
    let current = true
    const { options: chosen } = JSON.parse(wanted) as { options: PrintOptions }
    const render = async () => {
      begun.current = true
      setFailure(null)
      setProgress({ seconds: 0, pages: 0 })
      setJob(name)
      const result = await api.printing.render({ job: name, options: chosen })
      if (!current) return
      setJob(null)
      const { document } = chosen
      if (!result.ok) {
        setFailure(result.failure)
        // A document that cannot be shown is not shown as another one.
        setMade((known) => (known?.document === document ? known : null))
        return
      }
      setMade({ of: wanted, document, rendering: result.value })
      // Other screens say on which page of the whole document something stands, until the plan changes.
      if (chosen.leaveOut.length === 0)
        queries.setQueryData(keyOf(api.printing.parts, { document }), {
          value: result.value.parts
        })
    }
    const timer = setTimeout(() => void render(), begun.current ? PAUSE_MS : 0)
    return () => {
      current = false
      clearTimeout(timer)
      void api.printing.cancel({ job: name })
    }
  }, [wanted, attempt, queries])

  useEffect(() => {
    if (job === null) return undefined
    const began = performance.now()
    const tick = setInterval(
      () => setProgress((known) => ({ ...known, seconds: (performance.now() - began) / 1_000 })),
      1_000
    )
    const stop = listen('printProgress', (heard) => {
      if (heard.job === job) setProgress({ seconds: heard.seconds, pages: heard.pages })
    })
    return () => {
      clearInterval(tick)
      stop()
    }
  }, [job])

  const cancel = useCallback(() => {
    if (job !== null) void api.printing.cancel({ job })
  }, [job])
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  const upToDate = made !== null && made.of === wanted
  const rendering = made?.rendering ?? null
  return { rendering, upToDate, busy: job !== null, ...progress, failure, cancel, again }
}
