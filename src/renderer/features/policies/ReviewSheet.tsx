import { useState } from 'react'
import { addMonths } from '../../../shared/days'
import type { Policy } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { Note } from '../../kit/Note'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useRead, useWrite, valueOf } from '../../shell/calls'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { refusedFieldText } from './policyWords'
import styles from './PolicyScreen.module.css'

export type ReviewSheetProps = { policy: Policy; onDrop: () => void; onClose: () => void }

/** A policy in force looked at again: kept, changed first, or dropped (S4-C27, CALC-16). */
export function ReviewSheet({ policy, onDrop, onClose }: ReviewSheetProps) {
  const words = useWords()
  const tell = useTold()
  const { today } = usePlan()
  const [reason, setReason] = useState('')
  const finishing = useWrite(api.policies.finishReview)
  const starting = useWrite(api.policies.startReview)
  const months = valueOf(useRead(api.businessProfile.get, undefined))?.policyReviewMonths ?? 12
  const day = words.date(addMonths(today, months), 'inSentence')
  const underReview = policy.status === 'under_review'
  const { id, rev } = policy
  const failure = finishing.failure ?? starting.failure

  async function keep() {
    const result = await finishing.run({ id, rev, reason })
    if (!result.ok) return
    tell(words.format('policy.told.reviewed', { day }), { undo: true })
    onClose()
  }
  async function changeFirst() {
    const result = await starting.run({ id, rev })
    if (!result.ok) return
    tell(words.format('policy.told.reviewStarted'), { undo: true })
    onClose()
  }
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={() => void keep()}
      title={words.format(underReview ? 'policy.review.finish' : 'policy.review.title')}
      actions={
        <>
          <Button look="primary" type="submit" keys="Ctrl+Enter">
            {words.format(underReview ? 'policy.review.finish' : 'policy.review.keep')}
          </Button>
          {!underReview && (
            <Button onPress={() => void changeFirst()}>
              {words.format('policy.review.start')}
            </Button>
          )}
          <Button onPress={onDrop}>{words.format('policy.review.drop')}</Button>
        </>
      }
    >
      <blockquote className={styles.then}>
        {policy.wording === '' ? policy.title : policy.wording}
      </blockquote>
      <ul className={styles.questions}>
        <li>{words.format('policy.question.test')}</li>
        <li>{words.format('policy.question.habit')}</li>
      </ul>
      <TextArea
        label={words.format('policy.review.why')}
        aside={words.format('policy.review.whyAside')}
        value={reason}
        error={failure?.fields && refusedFieldText(words, failure, 'reason', {})}
        onChange={setReason}
        after={words.format('policy.review.next', { day })}
      />
      {failure && !failure.fields && <Note>{refusedFieldText(words, failure, 'reason', {})}</Note>}
      {!underReview && <p className={styles.quiet}>{words.format('policy.review.startNote')}</p>}
    </Sheet>
  )
}
