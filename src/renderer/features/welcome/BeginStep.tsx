import type { ReactNode } from 'react'
import { businessKinds, type FirstAnswers } from '../../../shared/features/businessProfile'
import type { Language } from '../../../shared/languages'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useChangePlan } from '../../shell/start'
import { useWords } from '../../shell/words'
import type { WelcomeDraft } from './draft'
import { StepPage } from './StepPage'

type BeginStepProps = {
  draft: WelcomeDraft
  restore: (label: string) => ReactNode
  onBack: () => void
  onRefused: (fields: Failure['fields']) => void
}

/** The last page: begin, look at the sample first, or go back to a backup. */
export function BeginStep({ draft, restore, onBack, onRefused }: BeginStepProps) {
  const words = useWords()
  const start = useWrite(api.businessProfile.start)
  const { openSample } = useChangePlan()
  const begin = async () => {
    const result = await start.run(answersOf(draft, words.language))
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

function answersOf(draft: WelcomeDraft, language: Language): FirstAnswers {
  const kind = businessKinds.find((known) => known === draft.kind.chosen)
  return {
    name: draft.name,
    kind: kind ?? 'other',
    kindInOwnWords: kind ? '' : draft.kind.text,
    hasStaff: draft.hasStaff === 'yes',
    region: draft.region.chosen ?? '',
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone
  }
}
