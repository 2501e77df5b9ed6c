import { useEffect, useState } from 'react'
import { inForce } from '../../../shared/features/policies/rules'
import type { Policy } from '../../../shared/features/policies/schema'
import type { Failure, Result } from '../../../shared/result'
import { Button } from '../../kit/Button'
import { ErrorSummary, focusField } from '../../kit/ErrorSummary'
import { Note } from '../../kit/Note'
import { Sheet } from '../../kit/Sheet'
import { failureText, fieldText } from '../../shell/failures'
import { useWords } from '../../shell/words'
import { DemandFields, demandId } from './DemandFields'
import {
  type AnswerField,
  type Answers,
  answersAsChanges,
  questionsFor,
  type Standing,
  stillMissing
} from './demands'
import { gapText, ownFieldWords } from './policyWords'
import styles from './DemandsSheet.module.css'

/** A move that waits for what its quadrant demands. `changedMeanwhile`: the policy was read anew while it waited. */
export type AskedMove = { policy: Policy; decision: Standing; changedMeanwhile: boolean }

export type DemandsSheetProps = {
  asked: AskedMove
  /** Moves the policy with the answers; the sheet stays open with what was typed while that fails. */
  onMove: (answers: Partial<Answers>) => Promise<Result<Policy>>
  /** Escape and Cancel: the policy stays where it was. */
  onClose: () => void
}

/** Asks for exactly what a quadrant demands of a policy before it can stand there (S4-C22, S4-C24, INV-17, INV-18). */
export function DemandsSheet({ asked, onMove, onClose }: DemandsSheetProps) {
  const { policy, decision } = asked
  const words = useWords()
  const [answers, setAnswers] = useState<Partial<Answers>>({})
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<Failure | null>(null)

  const [first] = useState(() =>
    Object.entries(questionsFor(policy, {}, decision)).find(([, isAsked]) => isAsked)
  )
  useEffect(() => {
    if (first) focusField(demandId(first[0]))
  }, [first])

  const send = async (given: Partial<Answers>) => {
    const result = await onMove(answersAsChanges(given))
    if (result.ok) return
    setFailure(result.failure)
    setAttempt((count) => count + 1)
  }
  const save = () => {
    if (stillMissing(policy, answersAsChanges(answers), decision).length === 0) {
      void send(answers)
      return
    }
    setFailure(null)
    setAttempt((count) => count + 1)
  }
  const errors = attempt === 0 ? {} : errorsOf()

  function errorsOf(): Partial<Record<AnswerField, string>> {
    const missing = stillMissing(policy, answersAsChanges(answers), decision).map((gap) => [
      gap.field,
      gapText(words, gap)
    ])
    const refused = Object.entries(failure?.fields ?? {}).map(([path, code]) => {
      const field = path.replace(/^changes\./, '') as AnswerField
      return [field, fieldText(words, code, ownFieldWords(words, field))]
    })
    return Object.fromEntries([...missing, ...refused])
  }

  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={save}
      title={words.format(`policies.demands.title.${decision}`)}
      actions={
        <>
          <Button look="primary" type="submit" keys="Ctrl+Enter">
            {words.format('policies.demands.save')}
          </Button>
          {!inForce(policy) && (
            <Button onPress={() => void send(answers)}>
              {words.format('policies.demands.later')}
            </Button>
          )}
        </>
      }
    >
      <ErrorSummary
        attempt={attempt}
        errors={Object.entries(errors).map(([field, text]) => ({ field: demandId(field), text }))}
      />
      {asked.changedMeanwhile && <Note>{words.format('policy.conflict')}</Note>}
      {failure && !failure.fields && failure.code !== 'conflict' && (
        <Note>{failureText(words, failure)}</Note>
      )}
      <div>
        <p className={styles.policy}>{policy.title}</p>
        <p className={styles.why}>{words.format(`policies.demands.why.${decision}`)}</p>
      </div>
      <DemandFields
        policy={policy}
        decision={decision}
        answers={answers}
        errors={errors}
        onAnswer={(given) => setAnswers((before) => ({ ...before, ...given }))}
      />
    </Sheet>
  )
}
