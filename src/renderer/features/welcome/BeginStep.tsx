import type { ReactNode } from 'react'
import { businessKinds, type FirstAnswers } from '../../../shared/features/businessProfile'
import type { Language } from '../../../shared/languages'
import type { WelcomeAnswers } from '../../../shared/features/start'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useChangePlan } from '../../shell/start'
import { useWords } from '../../shell/words'

import { StepPage } from './StepPage'

type BeginStepProps = {
  answers: WelcomeAnswers
  restore: (label: string) => ReactNode
  onBack: () => void
  onRefused: (fields: Failure['fields']) => void
}

/** The last page: begin, look at the sample first, or go back to a backup. */
export function BeginStep({ answers, restore, onBack, onRefused }: BeginStepProps) {
  const words = useWords()
  const start = useWrite(api.businessProfile.start)
  const { openSample } = useChangePlan()
  const begin = async () => {
    const result = await start.run(answersOf(answers, words.language))
    if (!result.ok && result.failure.fields) onRefused(result.failure.fields)
  }
  return (
    <StepPage
      title={words.format('welcome.begin.title')}
      lead={words.format('welcome.begin.lead')}
      verb={words.format('welcome.begin.start')}
      isBusy={start.busy}
      onDone={() => void begin()}
      onBack={onBack}
      after={restore(words.format('welcome.begin.backup'))}
      ways={
        <Button onPress={() => void openSample()}>{words.format('welcome.begin.sample')}</Button>
      }
    >
      {start.failure && <p role="alert">{failureText(words, start.failure)}</p>}
    </StepPage>
  )
}

function answersOf(answers: WelcomeAnswers, language: Language): FirstAnswers {
  const kind = businessKinds.find((known) => known === answers.kind.chosen)
  return {
    name: answers.name,
    kind: kind ?? 'other',
    kindInOwnWords: kind ? '' : answers.kind.text,
    hasStaff: answers.hasStaff === 'yes',
    region: answers.region.chosen ?? '',
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone
  }
}
