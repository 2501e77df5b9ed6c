import { type ReactNode, useEffect, useState } from 'react'
import type { Failure } from '../../../shared/result'
import { countryFor, countryNames } from '../../../shared/countries'
import { useWindowTitle } from '../../shell/windowTitle'
import { useWords } from '../../shell/words'
import { BeginStep } from './BeginStep'
import { BusinessStep } from './BusinessStep'
import { keepDraft, keptDraft, type WelcomeDraft } from './draft'
import { LanguageStep } from './LanguageStep'
import styles from './Welcome.module.css'

const steps = ['language', 'business', 'begin'] as const

/** First run: three pages in a minute (screens.md B3). `restore` is the way to a backup. */
export function WelcomeScreen({ restore }: { restore: (label: string) => ReactNode }) {
  const words = useWords()
  const [draft, setDraft] = useState<WelcomeDraft>(() => ({ ...noAnswers(words), ...keptDraft() }))
  const [refused, setRefused] = useState<Failure['fields']>()
  useEffect(() => keepDraft(draft), [draft])
  useWindowTitle(words.format('welcome.title'), words.format('welcome.app'))

  const answer = (answers: Partial<WelcomeDraft>) => setDraft({ ...draft, ...answers })
  const goTo = (step: WelcomeDraft['step']) => answer({ step })
  const place = { number: steps.indexOf(draft.step) + 1, all: steps.length }
  return (
    <main className={styles.page}>
      <p className={styles.app}>
        <span>{words.format('welcome.app')}</span>
        <span>{words.format('welcome.place', place)}</span>
      </p>
      {draft.step === 'language' && <LanguageStep onDone={() => goTo('business')} />}
      {draft.step === 'business' && (
        <BusinessStep
          draft={draft}
          refused={refused}
          answer={answer}
          onBack={() => goTo('language')}
          onDone={() => goTo('begin')}
        />
      )}
      {draft.step === 'begin' && (
        <BeginStep
          draft={draft}
          restore={restore}
          onBack={() => goTo('business')}
          onRefused={(fields) => {
            setRefused(fields)
            goTo('business')
          }}
        />
      )}
    </main>
  )
}

function noAnswers({ language }: ReturnType<typeof useWords>): WelcomeDraft {
  const code = countryFor(navigator.languages, language)
  const text = countryNames(language).find((country) => country.code === code)?.name ?? ''
  return {
    step: 'language',
    name: '',
    kind: { chosen: null, text: '' },
    hasStaff: null,
    region: { chosen: code, text }
  }
}
