import { useLayoutEffect, useRef } from 'react'
import { emptyVision, type Vision, type VisionDraft } from '../../../shared/features/vision'
import type { Result } from '../../../shared/result'
import { api } from '../../api'
import { flushAutosaves } from '../../kit/autosave'
import { toast } from '../../kit/toast'
import { useWrite } from '../../shell/calls'
import { useInTurn } from '../../shell/inTurn'
import { useWords } from '../../shell/words'

/** A change worked out from the vision as it is when its turn comes: one value among five, say. */
export type VisionEdit = (now: VisionDraft) => Partial<VisionDraft>

/** The working copy as it stands in the file, and the way to write parts of it. */
export type VisionForm = {
  vision: VisionDraft
  save: (edit: VisionEdit) => Promise<Result<Vision>>
  /** Saves what is typed; then the newest record, null when nothing was ever written, false when a field was refused. */
  settle: () => Promise<Vision | null | false>
}

/** Writes the working copy bit by bit; the first bit begins it. */
export function useVisionForm(working: Vision | null): VisionForm {
  const words = useWords()
  const saving = useWrite(api.vision.save)
  const newestRef = useNewest(working)
  const draftNow = () => newestRef.current ?? emptyVision
  const save = useInTurn<VisionEdit, Vision>(
    working ?? { rev: 0 },
    async (rev, edit) => {
      const result = await saving.run({ rev, changes: edit(draftNow()) })
      if (result.ok) newestRef.current = result.value
      return result
    },
    {
      read: async () => {
        const result = await api.vision.get()
        if (result.ok) newestRef.current = result.value
        return result
      },
      kept: (edit, now) => {
        if (now && working && replaces(edit, working, now))
          toast({ text: words.format('vision.overtaken') })
      }
    }
  )
  return {
    vision: working ?? emptyVision,
    save,
    settle: async () => ((await saveTyped()) ? newestRef.current : false)
  }
}

/** Saves what is typed on the page; whether all of it is saved. A field that was refused takes the focus. */
export async function saveTyped(): Promise<boolean> {
  if (await flushAutosaves()) return true
  document.querySelector<HTMLElement>('main [aria-invalid=true]')?.focus()
  return false
}

/** The newest record known: what was read last, unless a save has gone further. */
function useNewest(working: Vision | null) {
  const newestRef = useRef(working)
  useLayoutEffect(() => {
    const known = newestRef.current
    if (!working || !known || working.id !== known.id || working.rev >= known.rev)
      newestRef.current = working
  }, [working])
  return newestRef
}

/** Whether something the edit writes had been changed elsewhere since it was read. */
function replaces(edit: VisionEdit, read: Vision, now: Vision): boolean {
  const fields = Object.keys(edit(now)) as (keyof VisionDraft)[]
  return fields.some((field) => JSON.stringify(read[field]) !== JSON.stringify(now[field]))
}
