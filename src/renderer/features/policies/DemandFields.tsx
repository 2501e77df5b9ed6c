import type { ReactNode } from 'react'
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
  const text = { now: { ...policy, ...answers }, onAnswer, errors }
  const onlyYou = words.format('policy.onlyYou')
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
      {asked.reasonText && <TextQuestion {...text} field="reasonText" aside={onlyYou} />}
      {asked.customerExplanation && (
        <TextQuestion
          {...text}
          field="customerExplanation"
          aside={words.format('policy.field.customerExplanation.hint')}
        />
      )}
      {asked.compromise && <CompromiseQuestion {...text} />}
      {asked.strengthenNote && (
        <TextQuestion
          {...text}
          field="strengthenNote"
          aside={onlyYou}
          after={<NoChangeNeeded onChoose={(strengthenNote) => onAnswer({ strengthenNote })} />}
        />
      )}
    </>
  )
}

type TextQuestionProps = Pick<DemandFieldsProps, 'onAnswer' | 'errors'> & {
  now: Answers
  field: 'reasonText' | 'customerExplanation' | 'compromise' | 'noCompromiseWhy' | 'strengthenNote'
  aside?: string
  after?: ReactNode
}

function TextQuestion({ now, field, aside, after, onAnswer, errors }: TextQuestionProps) {
  const words = useWords()
  return (
    <TextArea
      id={demandId(field)}
      label={words.format(`policy.field.${field}`)}
      aside={aside}
      after={after}
      value={now[field]}
      error={errors[field]}
      onChange={(text) => onAnswer({ [field]: text })}
    />
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

function CompromiseQuestion(text: Omit<TextQuestionProps, 'field' | 'aside' | 'after'>) {
  const words = useWords()
  return (
    <>
      {text.now.noCompromisePossible ? (
        <TextQuestion {...text} field="noCompromiseWhy" />
      ) : (
        <TextQuestion
          {...text}
          field="compromise"
          aside={words.format('policy.field.compromise.hint')}
        />
      )}
      <Checkbox
        label={words.format('policy.field.noCompromisePossible')}
        value={text.now.noCompromisePossible}
        onChange={(noCompromisePossible) => text.onAnswer({ noCompromisePossible })}
      />
    </>
  )
}
