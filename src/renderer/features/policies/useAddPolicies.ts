import { useState } from 'react'
import type { BusinessKind } from '../../../shared/features/businessProfile'
import type { TopicCode } from '../../../shared/features/policies/topics'
import type { Failure, Result } from '../../../shared/result'
import type { Words } from '../../../shared/words'
import { api } from '../../api'
import { useRead, useWrite, valueOf } from '../../shell/calls'
import { failureText, fieldText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { exampleFor } from './catalogueFacts'
import { useKeptDraft } from '../../shell/keptDraft'
import { topicExample, topicTitle } from './policyWords'
import type { OwnPolicyDraft } from './OwnPolicyFields'

export type AddWay = 'catalogue' | 'own'
type Errors = Partial<Record<string, string>>

const blankOwn: OwnPolicyDraft = { title: '', wording: '', topicCode: 'custom' }

/** What the sheet that adds policies holds, and how it saves: several topics, or one policy of one's own. */
export function useAddPolicies(first: AddWay, onClose: () => void) {
  const words = useWords()
  const tell = useTold()
  const adding = useAdding()
  const [way, setWay] = useState(first)
  const [ticked, setTicked] = useState<readonly TopicCode[]>([])
  const own = useKeptDraft('policies.own', blankOwn)
  const [attempt, setAttempt] = useState(0)
  const kind = valueOf(useRead(api.businessProfile.get, undefined))?.kind
  const missing = missingFrom(words, way, ticked, own.draft)

  async function save() {
    setAttempt((count) => count + 1)
    adding.forget()
    if (missing) return
    const drafts =
      way === 'catalogue'
        ? ticked.map((topic) => draftOf(words, topic, kind))
        : [{ ...own.draft, origin: 'own' as const }]
    const result = await adding.run(drafts)
    if (!result.ok) return
    if (way === 'own') own.forget()
    tell(words.format('policies.told.added', { count: drafts.length }), { undo: true })
    onClose()
  }
  function close() {
    const isTyped = own.draft.title !== '' || own.draft.wording !== ''
    if (way === 'own' && isTyped) tell(words.format('policies.add.draftKept'))
    onClose()
  }
  function choose(chosen: AddWay) {
    setWay(chosen)
    setAttempt(0)
  }
  const errors: Errors = attempt === 0 ? {} : (missing ?? refusals(words, adding.failure))
  const { busy } = adding
  return { way, choose, kind, ticked, setTicked, own, attempt, errors, save, close, busy }
}

/** Adds drafts: one is a step named after it, several are one step together. */
function useAdding() {
  const one = useWrite(api.policies.create)
  const many = useWrite(api.policies.createMany)
  return {
    run: async (drafts: Parameters<typeof many.run>[0]): Promise<Result<unknown>> => {
      const [only, ...others] = drafts
      return only && others.length === 0 ? one.run(only) : many.run(drafts)
    },
    forget: () => {
      one.forget()
      many.forget()
    },
    failure: one.failure ?? many.failure,
    busy: one.busy || many.busy
  }
}

/** What must be there before anything can be added, or null. */
function missingFrom(
  words: Words,
  way: AddWay,
  ticked: readonly TopicCode[],
  own: OwnPolicyDraft
): Errors | null {
  if (way === 'catalogue')
    return ticked.length === 0 ? { topics: words.format('policies.add.noneTicked') } : null
  return own.title.trim() === '' ? { title: words.format('policy.missing.title') } : null
}

/** A draft from the catalogue; its example only where it is from the owner's own trade. */
function draftOf(words: Words, topicCode: TopicCode, kind: BusinessKind | undefined) {
  const { fits } = exampleFor(topicCode, kind)
  return {
    topicCode,
    title: topicTitle(words, topicCode),
    wording: fits ? topicExample(words, topicCode, kind) : '',
    origin: 'catalogue' as const
  }
}

/** The sentences of a refused save, by field; the drafts are numbered on the way (`0.title`). */
function refusals(words: Words, failure: Failure | null): Errors {
  if (!failure) return {}
  const fields = Object.entries(failure.fields ?? {})
  if (fields.length === 0) return { title: failureText(words, failure) }
  return Object.fromEntries(
    fields.map(([path, code]) => [
      path.replace(/^\d+\./, ''),
      fieldText(words, code, { required: 'policy.missing.title' })
    ])
  )
}
