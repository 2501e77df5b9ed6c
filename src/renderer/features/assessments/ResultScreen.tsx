import { Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  changeText,
  findingOf,
  findingText,
  stillStrongText
} from '../../../shared/features/assessments/finding'
import { canReopen, quarterText } from '../../../shared/features/assessments/quarters'
import type { Assessment } from '../../../shared/features/assessments/schema'
import { api } from '../../api'
import { LinkButton } from '../../kit/LinkButton'
import { MoreButton } from '../../kit/MenuButton'
import { Note } from '../../kit/Note'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { Loaded } from '../../shell/Loaded'
import { NowhereScreen } from '../../shell/NowhereScreen'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { AreasSection } from './AreasSection'
import styles from './Assessments.module.css'
import { completedText } from './assessmentWords'
import { ResultRadar } from './ResultRadar'
import { ResultTable } from './ResultTable'
import { SetAsideSheet } from './SetAsideSheet'
import { useDeleteDraft } from './useDeleteDraft'
import { type QuarterInView, useQuarter } from './useQuarter'

/** `/assessments/$id/result`: what a completed quarter comes to, and the areas to improve. */
export function ResultScreen() {
  const { id } = useParams({ from: '/assessments/$id/result' })
  const words = useWords()
  const quarter = useQuarter(id)
  if (quarter.state !== 'ready')
    return (
      <Screen title={words.format('assessment.title')}>
        <Loaded of={quarter}>{() => null}</Loaded>
      </Screen>
    )
  if (!quarter.value) return <NowhereScreen />
  const { status, scores } = quarter.value.whole.assessment
  if (status === 'draft') return <Navigate to="/assessments/$id" params={{ id }} replace />
  return scores ? <Result {...quarter.value} /> : <LeftOut {...quarter.value} />
}

function Result({ whole, before }: QuarterInView) {
  const words = useWords()
  const { assessment } = whole
  const { scores } = assessment
  if (!scores) return null
  const finding = findingOf(scores)
  return (
    <Screen
      title={findingText(words, finding)}
      windowTitle={words.format('assessment.title')}
      lead={`${changeText(words, assessment, before?.assessment ?? null)} ${stillStrongText(words, finding)}`.trim()}
      back={{
        href: '/assessments',
        label: words.format('assessment.of', { quarter: quarterText(words, assessment.quarterKey) })
      }}
      actions={<ResultActions assessment={assessment} />}
    >
      {assessment.status === 'void' && (
        <Note>{words.format('assessment.aside', { reason: assessment.voidReason })}</Note>
      )}
      <div className={styles.result}>
        <ResultRadar scores={scores} assessment={assessment} before={before} />
        <ResultTable whole={whole} scores={scores} before={before} />
      </div>
      <AreasSection whole={whole} before={before} />
      {assessment.overallNote && (
        <section className={styles.overall}>
          <h2>{words.format('assessment.overallNote')}</h2>
          <p>{assessment.overallNote}</p>
        </section>
      )}
      <p className={styles.foot}>{completedText(words, assessment)}</p>
    </Screen>
  )
}

/** A quarter that was set aside before it was filled in. */
function LeftOut({ whole: { assessment } }: QuarterInView) {
  const words = useWords()
  return (
    <Screen
      title={words.format('assessment.of', { quarter: quarterText(words, assessment.quarterKey) })}
      windowTitle={words.format('assessment.title')}
      lead={words.format('assessment.leftOut')}
      back={{ href: '/assessments', label: words.format('assessment.title') }}
      actions={<ResultActions assessment={assessment} />}
    >
      <p>{words.format('assessment.aside', { reason: assessment.voidReason })}</p>
    </Screen>
  )
}

/** The answers to read; within 14 days opening it again; setting it aside. */
function ResultActions({ assessment }: { assessment: Assessment }) {
  const words = useWords()
  const { today, readOnly } = usePlan()
  const [isSettingAside, setSettingAside] = useState(false)
  const reopen = useReopen(assessment)
  const navigate = useNavigate()
  const remove = useDeleteDraft()
  const removeAndLeave = async () => {
    if (await remove(assessment)) await navigate({ to: '/assessments' })
  }
  const isCompleted = assessment.status === 'completed'
  const entries = [
    ...(canReopen(assessment, today)
      ? [{ id: 'reopen', label: words.format('assessment.reopen'), onAction: reopen }]
      : []),
    ...(isCompleted
      ? [
          {
            id: 'aside',
            label: words.format('assessment.setAside.menu'),
            onAction: () => setSettingAside(true)
          }
        ]
      : []),
    ...(assessment.completedOn === null
      ? [
          {
            id: 'delete',
            icon: 'delete' as const,
            label: words.format('assessment.delete'),
            onAction: () => void removeAndLeave()
          }
        ]
      : [])
  ]
  return (
    <>
      {assessment.completedOn !== null && (
        <LinkButton low href={`/assessments/${assessment.id}/all`}>
          {words.format('assessment.answers')}
        </LinkButton>
      )}
      {!readOnly && entries.length > 0 && (
        <MoreButton
          label={words.format('kit.more.of', {
            name: quarterText(words, assessment.quarterKey)
          })}
          entries={entries}
        />
      )}
      {isSettingAside && (
        <SetAsideSheet
          quarterKey={assessment.quarterKey}
          assessment={assessment}
          onClose={() => setSettingAside(false)}
        />
      )}
    </>
  )
}

/** A completed quarter is a draft again; its areas stay. */
function useReopen({ id, rev, quarterKey }: Assessment) {
  const words = useWords()
  const tell = useTold()
  const navigate = useNavigate()
  const { run } = useWrite(api.assessments.reopen)
  return () => {
    const reopen = async () => {
      const result = await run({ id, rev })
      if (!result.ok) {
        tell(failureText(words, result.failure))
        return
      }
      tell(words.format('assessment.told.reopened', { quarter: quarterText(words, quarterKey) }), {
        undo: true
      })
      await navigate({ to: '/assessments/$id/$page', params: { id, page: 'finish' } })
    }
    void reopen()
  }
}
