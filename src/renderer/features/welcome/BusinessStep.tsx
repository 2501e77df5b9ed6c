import { useMemo, useState } from 'react'
import { countryNames } from '../../../shared/countries'
import { businessKinds } from '../../../shared/features/businessProfile'
import type { WelcomeAnswers } from '../../../shared/features/start'
import type { Failure } from '../../../shared/result'
import { ComboBox, type ComboBoxValue } from '../../kit/ComboBox'
import { ErrorSummary } from '../../kit/ErrorSummary'
import { Segmented } from '../../kit/Segmented'
import { TextField } from '../../kit/TextField'
import { fieldText } from '../../shell/failures'
import { useWords } from '../../shell/words'

import { StepPage } from './StepPage'

type BusinessStepProps = {
  answers: WelcomeAnswers
  /** What main refused when the plan was to begin. */
  refused: Failure['fields']
  answer: (answers: Partial<WelcomeAnswers>) => void
  onBack: () => void
  onDone: () => void
}

type Question = 'name' | 'kind' | 'hasStaff' | 'region'
type Errors = Partial<Record<Question, string>>
const questions: readonly Question[] = ['name', 'kind', 'hasStaff', 'region']

/** The second page: whose plan this is. */
export function BusinessStep({ answers, refused, answer, onBack, onDone }: BusinessStepProps) {
  const words = useWords()
  const [attempt, setAttempt] = useState(0)
  const errors = useErrors(answers, refused)
  const shown: Errors = attempt > 0 || refused !== undefined ? errors : {}
  const done = () => {
    if (questions.some((question) => missing(answers, question))) setAttempt(attempt + 1)
    else onDone()
  }
  return (
    <StepPage
      title={words.format('welcome.business.title')}
      verb={words.format('welcome.next')}
      onBack={onBack}
      onDone={done}
    >
      <ErrorSummary
        attempt={attempt}
        errors={questions.flatMap((field) => {
          const text = shown[field]
          return text === undefined ? [] : [{ field, text }]
        })}
      />
      <Questions answers={answers} errors={shown} answer={answer} />
    </StepPage>
  )
}

type QuestionsProps = Pick<BusinessStepProps, 'answers' | 'answer'> & { errors: Errors }

function Questions({ answers, errors, answer }: QuestionsProps) {
  const words = useWords()
  const choices = useChoices()
  return (
    <>
      <TextField
        id="name"
        label={words.format('welcome.business.name')}
        value={answers.name}
        error={errors.name}
        onChange={(name) => answer({ name })}
      />
      <ComboBox
        id="kind"
        ownWords
        label={words.format('welcome.business.kind')}
        hint={words.format('welcome.business.kindHint')}
        choices={choices.kinds}
        value={inWords(answers.kind, choices.kinds)}
        error={errors.kind}
        onChange={(kind) => answer({ kind })}
      />
      <Segmented
        id="hasStaff"
        label={words.format('welcome.business.staff')}
        choices={choices.staff}
        value={answers.hasStaff}
        error={errors.hasStaff}
        onChange={(hasStaff) => answer({ hasStaff })}
      />
      <CountryField answers={answers} errors={errors} answer={answer} />
    </>
  )
}

function CountryField({ answers, errors, answer }: QuestionsProps) {
  const words = useWords()
  const { countries } = useChoices()
  return (
    <ComboBox
      id="region"
      label={words.format('welcome.business.country')}
      hint={words.format('welcome.business.countryHint')}
      choices={countries}
      value={inWords(answers.region, countries)}
      error={errors.region}
      onChange={(region) => answer({ region })}
    />
  )
}

/** A choice in the language of now, which may not be the one it was made in. */
function inWords(value: ComboBoxValue, choices: readonly { value: string; label: string }[]) {
  const chosen = choices.find((choice) => choice.value === value.chosen)
  return chosen ? { chosen: chosen.value, text: chosen.label } : value
}

function useChoices() {
  const words = useWords()
  return useMemo(
    () => ({
      kinds: businessKinds
        .filter((kind) => kind !== 'other')
        .map((value) => ({ value, label: words.format(`businessProfile.kind.${value}`) })),
      staff: [
        { value: 'yes' as const, label: words.format('welcome.business.staffYes') },
        { value: 'no' as const, label: words.format('welcome.business.staffNo') }
      ],
      countries: countryNames(words.language).map(({ code, name }) => ({
        value: code,
        label: name
      }))
    }),
    [words]
  )
}

/** What each question still needs, as a sentence. */
function useErrors(answers: WelcomeAnswers, refused: Failure['fields']) {
  const words = useWords()
  const errors: Errors = {}
  for (const question of questions) {
    const failure =
      refused?.[question] ?? (question === 'kind' ? refused?.kindInOwnWords : undefined)
    if (missing(answers, question))
      errors[question] = words.format(`welcome.business.missing.${question}`)
    else if (failure) errors[question] = fieldText(words, failure)
  }
  return errors
}

function missing(answers: WelcomeAnswers, question: Question): boolean {
  if (question === 'name') return answers.name.trim() === ''
  if (question === 'kind') return answers.kind.text.trim() === ''
  if (question === 'region') return answers.region.chosen === null
  return answers.hasStaff === null
}
