import { addMonths } from '../../../shared/days'
import type { Policy } from '../../../shared/features/policies/schema'
import type { Result } from '../../../shared/result'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { useLeftBehind } from '../../kit/leftBehind'
import { Note } from '../../kit/Note'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useRead, useWrite, valueOf } from '../../shell/calls'
import { saveKeys } from '../../shell/keys'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { refusedFieldText } from './policyWords'
import styles from './PolicyScreen.module.css'

export type ReviewSheetProps = { policy: Policy; onDrop: () => void; onClose: () => void }

/** A policy in force looked at again: kept, changed first, or dropped (S4-C27, CALC-16). */
export function ReviewSheet({ policy, onDrop, onClose }: ReviewSheetProps) {
  const words = useWords()
  const [reason = '', keepReason] = useLeftBehind<string>(`policies.${policy.id}.review`)
  const { keep, changeFirst, day, failure } = useReview(policy, () => {
    keepReason(undefined)
    onClose()
  })
  const underReview = policy.status === 'under_review'
  const why = failure && refusedFieldText(words, failure, 'reason', {})
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={() => void keep(reason)}
      title={words.format(underReview ? 'policy.review.finish' : 'policy.review.title')}
      actions={
        <ReviewButtons
          underReview={underReview}
          onChangeFirst={() => void changeFirst()}
          onDrop={onDrop}
        />
      }
    >
      <WhatIsReviewed policy={policy} />
      <TextArea
        label={words.format('policy.review.why')}
        aside={words.format('policy.review.whyAside')}
        value={reason}
        error={failure?.fields && why ? why : undefined}
        onChange={keepReason}
        after={words.format('policy.review.next', { day })}
      />
      {failure && !failure.fields && <Note>{why}</Note>}
      {!underReview && <p className={styles.quiet}>{words.format('policy.review.startNote')}</p>}
    </Sheet>
  )
}

/** Keeping a policy, or changing it first; each says so and closes the sheet. `day` is the next review. */
function useReview({ id, rev }: Policy, onDone: () => void) {
  const words = useWords()
  const tell = useTold()
  const { today } = usePlan()
  const finishing = useWrite(api.policies.finishReview)
  const starting = useWrite(api.policies.startReview)
  const months = valueOf(useRead(api.businessProfile.get, undefined))?.policyReviewMonths ?? 12
  const day = words.date(addMonths(today, months), 'inSentence')
  const done = (result: Result<Policy>, sentence: string) => {
    if (!result.ok) return
    tell(sentence, { undo: true })
    onDone()
  }
  return {
    keep: async (reason: string) =>
      done(await finishing.run({ id, rev, reason }), words.format('policy.told.reviewed', { day })),
    changeFirst: async () =>
      done(await starting.run({ id, rev }), words.format('policy.told.reviewStarted')),
    day,
    failure: finishing.failure ?? starting.failure
  }
}

type ReviewButtonsProps = { underReview: boolean; onChangeFirst: () => void; onDrop: () => void }

function ReviewButtons({ underReview, onChangeFirst, onDrop }: ReviewButtonsProps) {
  const words = useWords()
  return (
    <>
      <Button look="primary" type="submit" keys={saveKeys}>
        {words.format(underReview ? 'policy.review.finish' : 'policy.review.keep')}
      </Button>
      {!underReview && (
        <Button onPress={onChangeFirst}>{words.format('policy.review.start')}</Button>
      )}
      <Button onPress={onDrop}>{words.format('policy.review.drop')}</Button>
    </>
  )
}

/** The rule as it stands, and the two questions it must answer. */
function WhatIsReviewed({ policy }: { policy: Policy }) {
  const words = useWords()
  return (
    <>
      <blockquote className={styles.then}>
        {policy.wording === '' ? policy.title : policy.wording}
      </blockquote>
      <ul className={styles.questions}>
        <li>{words.format('policy.question.test')}</li>
        <li>{words.format('policy.question.habit')}</li>
      </ul>
    </>
  )
}
