import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { quarterText } from '../../../shared/features/assessments/quarters'
import {
  askedSections,
  type StatementCode,
  statementCodes
} from '../../../shared/features/assessments/questionnaire'
import { completionGaps } from '../../../shared/features/assessments/rules'
import { api } from '../../api'
import { flushAutosaves } from '../../kit/autosave'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { Button } from '../../kit/Button'
import { focusField } from '../../kit/ErrorSummary'
import { LinkButton, TextLink } from '../../kit/LinkButton'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import styles from './Assessments.module.css'
import { appliesNowhere } from './assessmentFacts'
import { OverallNote, SectionNote, StaffTick } from './QuarterFields'
import { Progress } from './Progress'
import { useQuarterForm } from './useQuarterForm'
import type { QuarterInView } from './useQuarter'

/** The end of filling in: what is missing, what is said of the whole quarter, and completing it. */
export function FinishScreen({ whole }: QuarterInView) {
  const words = useWords()
  const { readOnly } = usePlan()
  const { assessment, answers } = whole
  const form = useQuarterForm(assessment)
  const gaps = completionGaps(answers, assessment.includesStaff, assessment.sectionNotes)
  const missing = statementCodes.filter((code) => gaps.some(({ field }) => field === code))
  const completing = useCompleting(whole)
  const silent = askedSections(assessment.includesStaff).filter((section) =>
    appliesNowhere(answers, section)
  )
  return (
    <Screen
      title={words.format(
        missing.length > 0 ? 'assessment.finish.open' : 'assessment.finish.ready'
      )}
      windowTitle={words.format('assessment.title')}
      lead={words.format('assessment.finish.lead', {
        quarter: quarterText(words, assessment.quarterKey)
      })}
      back={{
        href: `/assessments/${assessment.id}/all`,
        label: words.format('assessment.allAtOnce')
      }}
      actions={<AutosaveStatus />}
    >
      <div className={styles.finish}>
        <Progress whole={whole} />
        {missing.length > 0 && <Missing id={assessment.id} codes={missing} />}
        {silent.map((section) => (
          <SectionNote
            key={section}
            form={form}
            section={section}
            isMissing={completing.attempts > 0}
          />
        ))}
        <StaffTick form={form} />
        <OverallNote form={form} />
        {completing.failure && <p role="alert">{failureText(words, completing.failure)}</p>}
        <div className={styles.way}>
          <Button
            look="primary"
            isDisabled={readOnly || missing.length > 0}
            onPress={() => void completing.complete()}
          >
            {words.format('assessment.complete')}
          </Button>
          <LinkButton look="quiet" href="/assessments">
            {words.format('assessment.leave')}
          </LinkButton>
        </div>
        <p className={styles.hint}>{words.format('assessment.complete.hint')}</p>
      </div>
    </Screen>
  )
}

/** The statements that lack an answer, each a way to it (INV-6). */
function Missing({ id, codes }: { id: string; codes: readonly StatementCode[] }) {
  const words = useWords()
  return (
    <section className={styles.missing}>
      <h2>{words.format('assessment.missing', { count: codes.length })}</h2>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <TextLink href={`/assessments/${id}/${code}`}>
              {words.format(`assessment.statement.${code}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Completes the quarter and shows its result; a note that is missing takes the focus. */
function useCompleting({ assessment }: QuarterInView['whole']) {
  const navigate = useNavigate()
  const { run, failure } = useWrite(api.assessments.complete)
  const [attempts, setAttempts] = useState(0)
  async function complete() {
    if (!(await flushAutosaves())) return
    const now = await api.assessments.get({ id: assessment.id })
    const rev = now.ok ? now.value.assessment.rev : assessment.rev
    const result = await run({ id: assessment.id, rev })
    if (result.ok)
      await navigate({
        to: '/assessments/$id/result',
        params: { id: assessment.id },
        replace: true
      })
    else {
      setAttempts((count) => count + 1)
      const [field] = Object.keys(result.failure.fields ?? {})
      if (field) focusField(field)
    }
  }
  return {
    complete,
    attempts,
    // What a field lacks stands at the field.
    failure: failure?.code === 'invalid' ? null : failure
  }
}
