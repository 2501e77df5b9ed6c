import {
  type AssessmentsDue,
  assessmentsDue,
  quarterEnd,
  quarterText
} from '../../../shared/features/assessments/quarters'
import type { AssessmentWhole } from '../../../shared/features/assessments/operations'
import type { Words } from '../../../shared/words'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { EmptyState } from '../../kit/EmptyState'
import { LinkButton } from '../../kit/LinkButton'
import { useRead, valueOf } from '../../shell/calls'
import { useCommand } from '../../shell/commands'
import { failureText } from '../../shell/failures'
import { Loaded } from '../../shell/Loaded'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { EarlierQuarter } from './EarlierQuarter'
import styles from './Assessments.module.css'
import { QuarterTable } from './QuarterTable'
import { useBegin } from './useBegin'
import { WaitingQuarters } from './WaitingQuarters'

/** The self-assessment by quarter: what waits to be filled in, and what came of those that were. */
export function AssessmentsScreen() {
  const words = useWords()
  const { today, readOnly } = usePlan()
  const all = useRead(api.assessments.list, undefined)
  const begin = useBegin()
  const known = valueOf(all)
  const due = assessmentsDue(known?.map(({ assessment }) => assessment) ?? [], today)
  const mayBegin = known !== undefined && !readOnly && isFree(known, due.current)
  useCommand('item.new', () => void begin.run(due.current), mayBegin)
  return (
    <Screen
      title={words.format('assessment.title')}
      lead={known ? leadText(words, known, due) : undefined}
      actions={
        known &&
        known.length > 0 && <HeadActions known={known} current={due.current} begin={begin.run} />
      }
    >
      {begin.failure && <p role="alert">{failureText(words, begin.failure)}</p>}
      <Loaded of={all}>
        {(quarters) =>
          quarters.length === 0 ? (
            <FirstUse current={due.current} begin={begin.run} />
          ) : (
            <div className={styles.quarters}>
              <WaitingQuarters all={quarters} due={due} begin={begin.run} />
              <QuarterTable all={quarters} />
              <p className={styles.hint}>{words.format('assessment.credit')}</p>
            </div>
          )
        }
      </Loaded>
    </Screen>
  )
}

type Begin = ReturnType<typeof useBegin>['run']

/** Whether nothing that counts stands for a quarter. */
function isFree(all: readonly AssessmentWhole[], key: string): boolean {
  return !all.some(
    ({ assessment }) => assessment.quarterKey === key && assessment.status !== 'void'
  )
}

function leadText(words: Words, all: readonly AssessmentWhole[], due: AssessmentsDue): string {
  if (all.length === 0) return words.format('assessment.first.lead')
  if (due.overdue.length > 0)
    return words.format('assessment.lead.overdue', { count: due.overdue.length })
  const quarter = quarterText(words, due.current)
  const day = words.date(quarterEnd(due.current), 'inSentence')
  if (
    !isFree(all, due.current) &&
    all.some(
      ({ assessment }) => assessment.quarterKey === due.current && assessment.status === 'completed'
    )
  )
    return words.format('assessment.lead.done', { quarter })
  return words.format(due.due ? 'assessment.lead.due' : 'assessment.lead.later', { quarter, day })
}

type HeadActionsProps = { known: readonly AssessmentWhole[]; current: string; begin: Begin }

/** The one thing to do: go on with the current quarter, or begin it. */
function HeadActions({ known, current, begin }: HeadActionsProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const quarter = quarterText(words, current, 'short')
  const draft = known.find(
    ({ assessment }) => assessment.quarterKey === current && assessment.status === 'draft'
  )
  if (readOnly) return null
  return (
    <>
      <EarlierQuarter all={known} current={current} begin={begin} />
      {draft && (
        <LinkButton look="primary" href={`/assessments/${draft.assessment.id}`}>
          {words.format('assessment.goOn', { quarter })}
        </LinkButton>
      )}
      {isFree(known, current) && (
        <Button look="primary" onPress={() => void begin(current)}>
          {words.format('assessment.begin', { quarter })}
        </Button>
      )}
    </>
  )
}

/** Why, how long it takes, and one button. */
function FirstUse({ current, begin }: { current: string; begin: Begin }) {
  const words = useWords()
  const { readOnly } = usePlan()
  return (
    <EmptyState
      icon="selfAssessment"
      actions={
        !readOnly && (
          <>
            <Button look="primary" onPress={() => void begin(current)}>
              {words.format('assessment.begin', { quarter: quarterText(words, current, 'short') })}
            </Button>
            <EarlierQuarter all={[]} current={current} begin={begin} />
          </>
        )
      }
    >
      <p>{words.format('assessment.first.why')}</p>
      <p>{words.format('assessment.first.long')}</p>
      <p className={styles.hint}>{words.format('assessment.credit')}</p>
    </EmptyState>
  )
}
