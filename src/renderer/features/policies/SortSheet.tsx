import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { axesOf, decisionFor } from '../../../shared/features/policies/rules'
import type { Necessity, Stance } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { Note } from '../../kit/Note'
import { Sheet } from '../../kit/Sheet'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { SortQuestions } from './SortQuestions'
import styles from './SortSheet.module.css'

type SortAnswers = { stance: Stance | null; necessity: Necessity | null }
const open: SortAnswers = { stance: null, necessity: null }

/** The keys that answer: 1 and 2 the first question, 3 and 4 the second. */
const keys: Record<string, Partial<SortAnswers>> = {
  '1': { stance: 'friendly' },
  '2': { stance: 'unfriendly' },
  '3': { necessity: 'necessary' },
  '4': { necessity: 'unnecessary' }
}

export type SortSheetProps = { policies: readonly PolicySummary[]; onClose: () => void }

/** Sorts what is not sorted yet, one policy at a time, by the test question and the habit question (S4-C17, S4-C19). */
export function SortSheet({ policies: unsorted, onClose }: SortSheetProps) {
  const words = useWords()
  const tell = useTold()
  const moving = useWrite(api.policies.move)
  // What is sorted leaves the board's list at once; this round goes through those it began with.
  const [round] = useState(unsorted)
  const [at, setAt] = useState(0)
  const [answers, setAnswers] = useState(open)
  const [sorted, setSorted] = useState(0)
  const [dropped, setDropped] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [at])

  const policy = round[at]
  const decision = decisionFor(answers.stance, answers.necessity)

  function next() {
    setAnswers(open)
    setAt(at + 1)
    moving.forget()
  }
  async function sort() {
    if (!policy || !decision || moving.busy) return
    const { id, rev, title } = policy
    const result = await moving.run({ id, rev, ...axesOf(decision), changes: {} })
    if (!result.ok) return
    setSorted(sorted + 1)
    if (decision === 'discard') {
      setDropped(dropped + 1)
      tell(words.format('policies.told.dropped', { title }), { undo: true })
    }
    next()
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const answer = keys[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (answer) setAnswers((before) => ({ ...before, ...answer }))
    else if (event.key === 'Enter' && event.target === heading.current) void sort()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  if (!policy) return <SortDone sorted={sorted} dropped={dropped} onClose={onClose} />
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={() => void sort()}
      title={words.format('policies.sort.title')}
      beside={
        <span className={styles.progress}>
          {words.format('policies.sort.progress', { number: at + 1, total: round.length })}
        </span>
      }
      actions={
        <>
          <Button look="primary" type="submit" isDisabled={decision === null || moving.busy}>
            {words.format(decision === 'discard' ? 'policies.sort.drop' : 'policies.sort.next')}
          </Button>
          <Button onPress={next}>{words.format('policies.sort.skip')}</Button>
        </>
      }
    >
      <div>
        <div className={styles.policy}>
          <h3 ref={heading} tabIndex={-1}>
            {policy.title}
          </h3>
          {policy.wording !== '' && policy.wording !== policy.title && <p>{policy.wording}</p>}
        </div>
        <SortQuestions
          answers={answers}
          onAnswer={(answer) => setAnswers((before) => ({ ...before, ...answer }))}
        />
        <p className={styles.result} aria-live="polite">
          {decision && words.format(`policy.quadrant.${decision}.sentence`)}
        </p>
        {moving.failure && <Note>{failureText(words, moving.failure)}</Note>}
        <p className={styles.keys}>{words.format('policies.sort.keys')}</p>
      </div>
    </Sheet>
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
