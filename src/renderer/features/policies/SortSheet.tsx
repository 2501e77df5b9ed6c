import { type RefObject, useEffect, useRef } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { Button } from '../../kit/Button'
import { Note } from '../../kit/Note'
import { Sheet } from '../../kit/Sheet'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { SortQuestions } from './SortQuestions'
import styles from './SortSheet.module.css'
import { type SortRound, useSortKeys, useSortRound } from './useSortRound'

export type SortSheetProps = { policies: readonly PolicySummary[]; onClose: () => void }

/** Sorts what is not sorted yet, one policy at a time, by the test question and the habit question (S4-C17, S4-C19). */
export function SortSheet({ policies, onClose }: SortSheetProps) {
  const words = useWords()
  const tell = useTold()
  const heading = useRef<HTMLHeadingElement>(null)
  const round = useSortRound(policies, ({ title }) =>
    tell(words.format('policies.told.dropped', { title }), { undo: true })
  )
  useSortKeys(round, heading)
  useEffect(() => heading.current?.focus(), [round.at])
  if (!round.policy) return <SortDone {...round} onClose={onClose} />
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={() => void round.sort()}
      title={words.format('policies.sort.title')}
      beside={
        <span className={styles.progress}>
          {words.format('policies.sort.progress', { number: round.at + 1, total: round.total })}
        </span>
      }
      actions={<SortButtons round={round} />}
    >
      <SortPolicy policy={round.policy} round={round} heading={heading} />
    </Sheet>
  )
}

function SortButtons({ round }: { round: SortRound }) {
  const words = useWords()
  const { decision, busy, skip } = round
  return (
    <>
      <Button look="primary" type="submit" isDisabled={decision === null || busy}>
        {words.format(decision === 'discard' ? 'policies.sort.drop' : 'policies.sort.next')}
      </Button>
      <Button onPress={skip}>{words.format('policies.sort.skip')}</Button>
    </>
  )
}

type SortPolicyProps = {
  policy: PolicySummary
  round: SortRound
  heading: RefObject<HTMLHeadingElement | null>
}

/** The policy in hand, the two questions, and where the answers put it. */
function SortPolicy({ policy, round, heading }: SortPolicyProps) {
  const words = useWords()
  const { decision, failure } = round
  return (
    <div>
      <div className={styles.policy}>
        <h3 ref={heading} tabIndex={-1}>
          {policy.title}
        </h3>
        {policy.wording !== '' && policy.wording !== policy.title && <p>{policy.wording}</p>}
      </div>
      <SortQuestions answers={round.answers} onAnswer={round.answer} />
      <p className={styles.result} aria-live="polite">
        {decision && words.format(`policy.quadrant.${decision}.sentence`)}
      </p>
      {failure && <Note>{failureText(words, failure)}</Note>}
      <p className={styles.keys}>{words.format('policies.sort.keys')}</p>
    </div>
  )
}

type SortDoneProps = { sorted: number; dropped: number; onClose: () => void }

function SortDone({ sorted, dropped, onClose }: SortDoneProps) {
  const words = useWords()
  return (
    <Sheet isOpen onClose={onClose} width="narrow" title={words.format('policies.sort.title')}>
      <div>
        <p>{words.format('policies.sort.done', { sorted })}</p>
        {dropped > 0 && <p>{words.format('policies.sort.doneDropped', { dropped })}</p>}
        {sorted > dropped && <p>{words.format('policies.sort.doneWrite')}</p>}
      </div>
    </Sheet>
  )
}
