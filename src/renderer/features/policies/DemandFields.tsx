import type { Policy } from '../../../shared/features/policies/schema'
import { Button } from '../../kit/Button'
import { Checkbox } from '../../kit/Checkbox'
import { TextArea } from '../../kit/TextArea'
import { useWords } from '../../shell/words'
import { CompulsoryChoice } from './CompulsoryChoice'
import { type AnswerField, type Answers, questionsFor, type Standing } from './demands'
import { ReasonKindSelect } from './ReasonKindSelect'

export type DemandFieldsProps = {
  policy: Policy
  decision: Standing
  answers: Partial<Answers>
  onAnswer: (answers: Partial<Answers>) => void
  errors: Partial<Record<AnswerField, string>>
}

/** The id of a question's field, for the summary of what is missing. */
export const demandId = (field: string) => `demand-${field}`

/** The questions a quadrant asks of a policy, and no others. */
export function DemandFields({ policy, decision, answers, onAnswer, errors }: DemandFieldsProps) {
  const words = useWords()
  const asked = questionsFor(policy, answers, decision)
  const now = { ...policy, ...answers }
  return (
    <>
      {asked.reasonKind && (
        <ReasonKindSelect
          id={demandId('reasonKind')}
          value={answers.reasonKind ?? null}
          error={errors.reasonKind}
          onChange={(reasonKind) => onAnswer({ reasonKind })}
        />
      )}
      {asked.compulsory && (
        <CompulsoryChoice
          id={demandId('compulsory')}
          value={answers.compulsory ?? null}
          error={errors.compulsory}
          onChange={(compulsory) => onAnswer({ compulsory })}
        />
      )}
      {asked.reasonText && (
        <TextArea
          id={demandId('reasonText')}
          label={words.format('policy.field.reasonText')}
          aside={words.format('policy.onlyYou')}
          value={now.reasonText}
          error={errors.reasonText}
          onChange={(reasonText) => onAnswer({ reasonText })}
        />
      )}
      {asked.customerExplanation && (
        <TextArea
          id={demandId('customerExplanation')}
          label={words.format('policy.field.customerExplanation')}
          aside={words.format('policy.field.customerExplanation.hint')}
          value={now.customerExplanation}
          error={errors.customerExplanation}
          onChange={(customerExplanation) => onAnswer({ customerExplanation })}
        />
      )}
      {asked.compromise && <CompromiseQuestion now={now} onAnswer={onAnswer} errors={errors} />}
      {asked.strengthenNote && (
        <TextArea
          id={demandId('strengthenNote')}
          label={words.format('policy.field.strengthenNote')}
          aside={words.format('policy.onlyYou')}
          value={now.strengthenNote}
          error={errors.strengthenNote}
          onChange={(strengthenNote) => onAnswer({ strengthenNote })}
          after={<NoChangeNeeded onChoose={(strengthenNote) => onAnswer({ strengthenNote })} />}
        />
      )}
    </>
  )
}

/** Fills in the note with “No change needed”, which INV-17 allows. */
export function NoChangeNeeded({ onChoose }: { onChoose: (note: string) => void }) {
  const words = useWords()
  const note = words.format('policy.noChangeNeeded')
  return (
    <Button look="link" onPress={() => onChoose(note)}>
      {note}
    </Button>
  )
}

type CompromiseProps = Pick<DemandFieldsProps, 'onAnswer' | 'errors'> & { now: Answers }

function CompromiseQuestion({ now, onAnswer, errors }: CompromiseProps) {
  const words = useWords()
  return (
    <>
      {now.noCompromisePossible ? (
        <TextArea
          id={demandId('noCompromiseWhy')}
          label={words.format('policy.field.noCompromiseWhy')}
          value={now.noCompromiseWhy}
          error={errors.noCompromiseWhy}
          onChange={(noCompromiseWhy) => onAnswer({ noCompromiseWhy })}
        />
      ) : (
        <TextArea
          id={demandId('compromise')}
          label={words.format('policy.field.compromise')}
          aside={words.format('policy.field.compromise.hint')}
          value={now.compromise}
          error={errors.compromise}
          onChange={(compromise) => onAnswer({ compromise })}
        />
      )}
      <Checkbox
        label={words.format('policy.field.noCompromisePossible')}
        value={now.noCompromisePossible}
        onChange={(noCompromisePossible: boolean) => onAnswer({ noCompromisePossible })}
      />
    </>
  )
}
