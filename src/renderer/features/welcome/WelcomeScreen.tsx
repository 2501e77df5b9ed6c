import { type ReactNode, useState } from 'react'
import { countryFor, countryNames } from '../../../shared/countries'
import type { WelcomeAnswers } from '../../../shared/features/start'
import type { Failure } from '../../../shared/result'
import type { Words } from '../../../shared/words'
import { api } from '../../api'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { useRead } from '../../shell/calls'
import { useWindowTitle } from '../../shell/windowTitle'
import { useWords } from '../../shell/words'
import { BeginStep } from './BeginStep'
import { BusinessStep } from './BusinessStep'
import { LanguageStep } from './LanguageStep'
import styles from './Welcome.module.css'

type Restore = (label: string) => ReactNode

/** First run: three pages in a minute (screens.md B3), begun where they were left. `restore` is the way to a backup. */
export function WelcomeScreen({ restore }: { restore: Restore }) {
  const words = useWords()
  const kept = useRead(api.start.answers, undefined)
  useWindowTitle(words.format('welcome.title'), words.format('welcome.app'))
  if (kept.state === 'loading') return null
  const answers = (kept.state === 'ready' && kept.value) || noAnswers(words)
  return <WelcomePages kept={answers} restore={restore} />
}

const pages = ['language', 'business', 'begin'] as const

function WelcomePages({ kept, restore }: { kept: WelcomeAnswers; restore: Restore }) {
  const words = useWords()
  const { answers, answer } = useAnswers(kept)
  const [refused, setRefused] = useState<Failure['fields']>()
  const goTo = (page: WelcomeAnswers['page']) => answer({ page })
  const place = { number: pages.indexOf(answers.page) + 1, all: pages.length }
  return (
    <main className={styles.page}>
      <p className={styles.app}>
        <span>{words.format('welcome.app')}</span>
        <span>{words.format('welcome.place', place)}</span>
      </p>
      {answers.page === 'language' && <LanguageStep onDone={() => goTo('business')} />}
      {answers.page === 'business' && (
        <BusinessStep
          answers={answers}
          refused={refused}
          answer={answer}
          onBack={() => goTo('language')}
          onDone={() => goTo('begin')}
        />
      )}
      {answers.page === 'begin' && (
        <BeginStep
          answers={answers}
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

/** The answers so far, kept as they are given; a text to the clockwork of fields that save themselves. */
function useAnswers(kept: WelcomeAnswers) {
  const [begun] = useState(() => JSON.stringify(kept))
  const field = useAutosaveField('welcome.answers', begun, (text) =>
    api.start.keepAnswers(JSON.parse(text) as WelcomeAnswers)
  )
  const answers = JSON.parse(field.value) as WelcomeAnswers
  return {
    answers,
    answer: (given: Partial<WelcomeAnswers>) =>
      field.onChange(JSON.stringify({ ...answers, ...given }))
  }
}

function noAnswers({ language }: Words): WelcomeAnswers {
  const code = countryFor(navigator.languages, language)
  const text = countryNames(language).find((country) => country.code === code)?.name ?? ''
  return {
    page: 'language',
    name: '',
    kind: { chosen: null, text: '' },
    hasStaff: null,
    region: { chosen: code, text }
  }
}
