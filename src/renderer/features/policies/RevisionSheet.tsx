import { useState } from 'react'
import { type PolicyRevision, revisionTriggers } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { Select } from '../../kit/Select'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useWrite } from '../../shell/calls'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { refusedFieldText } from './policyWords'
import styles from './PolicyScreen.module.css'

/** What a policy said from a day on, and why it changed. */
export function RevisionSheet(props: { revision: PolicyRevision; onClose: () => void }) {
  const { revision, onClose } = props
  const words = useWords()
  const { readOnly } = usePlan()
  const [reason, setReason] = useState(revision.reason)
  const [trigger, setTrigger] = useState(revision.trigger)
  const explaining = useWrite(api.policies.explainRevision)

  async function save() {
    const { id, rev } = revision
    const result = await explaining.run({ id, rev, reason, trigger })
    if (result.ok) onClose()
  }
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={() => void save()}
      title={words.format('policy.changes.edit')}
      beside={<span className={styles.quiet}>{words.date(revision.changedOn, 'long')}</span>}
      actions={
        !readOnly && (
          <Button look="primary" type="submit" keys="Ctrl+Enter">
            {words.format('policy.changes.save')}
          </Button>
        )
      }
    >
      <div>
        <p className={styles.quiet}>{words.format('policy.changes.wording')}</p>
        <blockquote className={styles.then}>
          {revision.wording === '' ? words.format('policy.history.empty') : revision.wording}
        </blockquote>
      </div>
      <TextArea
        label={words.format('policy.changes.reason')}
        aside={words.format('policy.onlyYou')}
        isReadOnly={readOnly}
        value={reason}
        error={
          explaining.failure ? refusedFieldText(words, explaining.failure, 'reason', {}) : undefined
        }
        onChange={setReason}
      />
      <Select
        label={words.format('policy.changes.trigger')}
        isDisabled={readOnly}
        value={trigger ?? 'none'}
        onChange={(chosen) => setTrigger(chosen === 'none' ? null : chosen)}
        choices={[
          { value: 'none' as const, label: words.format('policy.trigger.none') },
          ...revisionTriggers.map((value) => ({
            value,
            label: words.format(`policy.trigger.${value}`)
          }))
        ]}
      />
      {revision.triggerNote !== '' && <p className={styles.quiet}>{revision.triggerNote}</p>}
    </Sheet>
  )
}
