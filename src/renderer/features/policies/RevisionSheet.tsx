import { useState } from 'react'
import { type PolicyRevision, revisionTriggers } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { Select } from '../../kit/Select'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useWrite } from '../../shell/calls'
import { saveKeys } from '../../shell/keys'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { refusedFieldText } from './policyWords'
import styles from './PolicyScreen.module.css'

/** What a policy said from a day on, and why it changed. */
export function RevisionSheet({ revision, onClose }: RevisionSheetProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const [reason, setReason] = useState(revision.reason)
  const [trigger, setTrigger] = useState(revision.trigger)
  const { run, failure } = useWrite(api.policies.explainRevision)

  async function save() {
    const result = await run({ id: revision.id, rev: revision.rev, reason, trigger })
    if (result.ok) onClose()
  }
  const saveButton = (
    <Button look="primary" type="submit" keys={saveKeys}>
      {words.format('policy.changes.save')}
    </Button>
  )
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={() => void save()}
      title={words.format('policy.changes.edit')}
      beside={<span className={styles.quiet}>{words.date(revision.changedOn, 'long')}</span>}
      actions={!readOnly && saveButton}
    >
      <WordingThen wording={revision.wording} />
      <TextArea
        label={words.format('policy.changes.reason')}
        aside={words.format('policy.onlyYou')}
        isReadOnly={readOnly}
        value={reason}
        error={failure ? refusedFieldText(words, failure, 'reason', {}) : undefined}
        onChange={setReason}
      />
      <TriggerSelect isDisabled={readOnly} value={trigger} onChange={setTrigger} />
      {revision.triggerNote !== '' && <p className={styles.quiet}>{revision.triggerNote}</p>}
    </Sheet>
  )
}

type RevisionSheetProps = { revision: PolicyRevision; onClose: () => void }

function WordingThen({ wording }: { wording: string }) {
  const words = useWords()
  return (
    <div>
      <p className={styles.quiet}>{words.format('policy.changes.wording')}</p>
      <blockquote className={styles.then}>
        {wording === '' ? words.format('policy.history.empty') : wording}
      </blockquote>
    </div>
  )
}

type TriggerSelectProps = {
  isDisabled: boolean
  value: PolicyRevision['trigger']
  onChange: (trigger: PolicyRevision['trigger']) => void
}

function TriggerSelect({ isDisabled, value, onChange }: TriggerSelectProps) {
  const words = useWords()
  return (
    <Select
      label={words.format('policy.changes.trigger')}
      isDisabled={isDisabled}
      value={value ?? 'none'}
      onChange={(chosen) => onChange(chosen === 'none' ? null : chosen)}
      choices={[
        { value: 'none' as const, label: words.format('policy.trigger.none') },
        ...revisionTriggers.map((trigger) => ({
          value: trigger,
          label: words.format(`policy.trigger.${trigger}`)
        }))
      ]}
    />
  )
}
