import { useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import type { TopicCode } from '../../../shared/features/policies/topics'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { ErrorSummary } from '../../kit/ErrorSummary'
import { Segmented } from '../../kit/Segmented'
import { Sheet } from '../../kit/Sheet'
import { useRead, useWrite, valueOf } from '../../shell/calls'
import { failureText, fieldText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { CataloguePicker } from './CataloguePicker'
import { exampleFor } from './catalogueFacts'
import { useKeptDraft } from './keptDraft'
import { OwnPolicyFields, type OwnPolicyDraft, ownPolicyId } from './OwnPolicyFields'
import { topicExample, topicTitle } from './policyWords'

export type AddWay = 'catalogue' | 'own'

export type AddPolicySheetProps = {
  /** What the sheet opens with. */
  way: AddWay
  policies: readonly PolicySummary[]
  onClose: () => void
}

const blankOwn: OwnPolicyDraft = { title: '', wording: '', topicCode: 'custom' }

/** Adds drafts: several topics of the catalogue at once, or one policy in the owner's own words. */
export function AddPolicySheet({ way: first, policies, onClose }: AddPolicySheetProps) {
  const words = useWords()
  const tell = useTold()
  const [way, setWay] = useState(first)
  const [ticked, setTicked] = useState<readonly TopicCode[]>([])
  const own = useKeptDraft('policies.own', blankOwn)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [attempt, setAttempt] = useState(0)
  const adding = useWrite(api.policies.createMany)
  const kind = valueOf(useRead(api.businessProfile.get, undefined))?.kind
  const fromCatalogue = way === 'catalogue'

  const drafts = () =>
    fromCatalogue
      ? ticked.map((topicCode) => ({
          topicCode,
          title: topicTitle(words, topicCode),
          wording: exampleFor(topicCode, kind).fits ? topicExample(words, topicCode, kind) : '',
          origin: 'catalogue' as const
        }))
      : [{ ...own.draft, origin: 'own' as const }]

  const missing = fromCatalogue ? ticked.length === 0 : own.draft.title.trim() === ''

  async function save() {
    setAttempt((count) => count + 1)
    setFailure(null)
    if (missing) return
    const result = await adding.run(drafts())
    if (!result.ok) return setFailure(result.failure)
    if (!fromCatalogue) own.forget()
    tell(words.format('policies.told.added', { count: result.value.length }), { undo: true })
    onClose()
  }

  function close() {
    const typed = own.draft.title !== '' || own.draft.wording !== ''
    if (!fromCatalogue && typed) tell(words.format('policies.add.draftKept'))
    onClose()
  }

  const errors = attempt === 0 ? {} : errorsOf()
  function errorsOf(): Partial<Record<string, string>> {
    if (missing)
      return fromCatalogue
        ? { topics: words.format('policies.add.noneTicked') }
        : { title: words.format('policy.missing.title') }
    const refused = Object.entries(failure?.fields ?? {}).map(([path, code]) => [
      path.replace(/^\d+\./, ''),
      fieldText(words, code, { required: 'policy.missing.title' })
    ])
    if (refused.length > 0) return Object.fromEntries(refused)
    return failure ? { title: failureText(words, failure) } : {}
  }

  return (
    <Sheet
      isOpen
      onClose={close}
      onSubmit={() => void save()}
      width={fromCatalogue ? 'wide' : 'plain'}
      title={words.format('policies.add.title')}
      beside={
        <Segmented
          label={words.format('policies.add.title')}
          labelHidden
          low
          value={way}
          onChange={(chosen) => {
            setWay(chosen)
            setAttempt(0)
          }}
          choices={[
            { value: 'catalogue', label: words.format('policies.add.fromCatalogue') },
            { value: 'own', label: words.format('policies.add.own') }
          ]}
        />
      }
      actions={
        <Button look="primary" type="submit" keys="Ctrl+Enter" isDisabled={adding.busy}>
          {fromCatalogue
            ? words.format('policies.add.drafts', { count: ticked.length })
            : words.format('policies.add.saveDraft')}
        </Button>
      }
    >
      <ErrorSummary
        attempt={attempt}
        errors={Object.entries(errors).map(([field, text]) => ({
          field: ownPolicyId(field),
          text: text ?? ''
        }))}
      />
      {fromCatalogue ? (
        <CataloguePicker kind={kind} policies={policies} ticked={ticked} onTick={setTicked} />
      ) : (
        <OwnPolicyFields draft={own.draft} onChange={own.change} errors={errors} />
      )}
    </Sheet>
  )
}
