import { type Topic, topicCodes } from '../../../shared/features/policies/topics'
import { Select } from '../../kit/Select'
import { TextArea } from '../../kit/TextArea'
import { TextField } from '../../kit/TextField'
import { useWords } from '../../shell/words'
import { topicTitle } from './policyWords'

export type OwnPolicyDraft = { title: string; wording: string; topicCode: Topic }

export type OwnPolicyFieldsProps = {
  draft: OwnPolicyDraft
  onChange: (changes: Partial<OwnPolicyDraft>) => void
  errors: Partial<Record<string, string>>
}

/** The id of a field of the sheet, for its summary of errors. */
export const ownPolicyId = (field: string) => `add-${field}`

/** A policy in the owner's own words; only the title is needed. */
export function OwnPolicyFields({ draft, onChange, errors }: OwnPolicyFieldsProps) {
  const words = useWords()
  return (
    <>
      <TextField
        id={ownPolicyId('title')}
        label={words.format('policy.field.title')}
        placeholder={words.format('policies.add.titleExample')}
        value={draft.title}
        error={errors.title}
        takesFocus
        onChange={(title) => onChange({ title })}
      />
      <TextArea
        id={ownPolicyId('wording')}
        label={words.format('policy.field.wording')}
        rows={3}
        value={draft.wording}
        error={errors.wording}
        onChange={(wording) => onChange({ wording })}
      />
      <Select
        id={ownPolicyId('topicCode')}
        label={words.format('policy.field.topicCode')}
        hint={words.format('policies.add.topicHint')}
        wide
        choices={topicCodes.map((topic) => ({ value: topic, label: topicTitle(words, topic) }))}
        value={draft.topicCode}
        onChange={(topicCode) => onChange({ topicCode })}
      />
    </>
  )
}
