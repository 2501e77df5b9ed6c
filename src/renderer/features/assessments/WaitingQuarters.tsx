import { useState } from 'react'
import type { AssessmentWhole } from '../../../shared/features/assessments/operations'
import {
  type AssessmentsDue,
  quarterEnd,
  quarterText
} from '../../../shared/features/assessments/quarters'
import { answeredOf } from '../../../shared/features/assessments/rules'
import { Button } from '../../kit/Button'
import { LinkButton } from '../../kit/LinkButton'
import { MoreButton } from '../../kit/MenuButton'
import { StatusTag } from '../../kit/StatusTag'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import styles from './Assessments.module.css'
import { SetAsideSheet } from './SetAsideSheet'
import { useDeleteDraft } from './useDeleteDraft'

type WaitingQuartersProps = {
  all: readonly AssessmentWhole[]
  due: AssessmentsDue
  begin: (quarterKey: string) => Promise<void>
}

type Waiting = { quarterKey: string; draft: AssessmentWhole | null }

/** The quarters that wait: drafts, the current one when it is due, and gaps since the first one. */
export function WaitingQuarters({ all, due, begin }: WaitingQuartersProps) {
  const words = useWords()
  const [aside, setAside] = useState<Waiting | null>(null)
  const drafts = all.filter(({ assessment }) => assessment.status === 'draft')
  const keys = new Set([
    ...(due.due ? [due.current] : []),
    ...due.overdue,
    ...drafts.map(({ assessment }) => assessment.quarterKey)
  ])
  const waiting = [...keys].toSorted().toReversed()
  if (waiting.length === 0) return null
  return (
    <section>
      <div className={styles.sectionHead}>
        <h2>{words.format('assessment.waiting')}</h2>
      </div>
      <ul className={styles.waiting}>
        {waiting.map((key) => {
          const draft = drafts.find(({ assessment }) => assessment.quarterKey === key) ?? null
          return (
            <WaitingRow
              key={key}
              waiting={{ quarterKey: key, draft }}
              isOverdue={due.overdue.includes(key)}
              onBegin={() => void begin(key)}
              onSetAside={() => setAside({ quarterKey: key, draft })}
            />
          )
        })}
      </ul>
      {aside && (
        <SetAsideSheet
          quarterKey={aside.quarterKey}
          assessment={aside.draft?.assessment ?? null}
          onClose={() => setAside(null)}
        />
      )}
    </section>
  )
}

type WaitingRowProps = {
  waiting: Waiting
  isOverdue: boolean
  onBegin: () => void
  onSetAside: () => void
}

function WaitingRow({ waiting, isOverdue, onBegin, onSetAside }: WaitingRowProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const { quarterKey, draft } = waiting
  const quarter = quarterText(words, quarterKey)
  return (
    <li>
      <div className={styles.waitingWords}>
        <h3>{quarter}</h3>
        <WaitingState draft={draft} isOverdue={isOverdue} />
      </div>
      {!readOnly && (
        <div className={styles.deeds}>
          {draft ? (
            <LinkButton
              low
              href={`/assessments/${draft.assessment.id}`}
              aria-label={words.format('assessment.goOn', { quarter })}
            >
              {words.format('assessment.goOnHere')}
            </LinkButton>
          ) : (
            <Button
              low
              aria-label={words.format('assessment.fillInOf', { quarter })}
              onPress={onBegin}
            >
              {words.format('assessment.fillIn')}
            </Button>
          )}
          <WaitingMenu quarter={quarter} draft={draft} onSetAside={onSetAside} />
        </div>
      )}
    </li>
  )
}

type WaitingStateProps = Pick<Waiting, 'draft'> & { isOverdue: boolean }

function WaitingState({ draft, isOverdue }: WaitingStateProps) {
  const words = useWords()
  if (!draft)
    return (
      <StatusTag status={isOverdue ? 'again' : 'toDo'}>
        {words.format(isOverdue ? 'assessment.notFilledIn' : 'assessment.dueNow')}
      </StatusTag>
    )
  const { assessment, answers } = draft
  return (
    <StatusTag status={isOverdue ? 'again' : 'partly'}>
      {words.format(isOverdue ? 'assessment.draftOverdue' : 'assessment.draft', {
        ...answeredOf(answers, assessment.includesStaff),
        day: words.date(quarterEnd(assessment.quarterKey), 'inSentence')
      })}
    </StatusTag>
  )
}

type WaitingMenuProps = { quarter: string; draft: AssessmentWhole | null; onSetAside: () => void }

/** Leaving a quarter out, with a reason; a draft can be deleted too. */
function WaitingMenu({ quarter, draft, onSetAside }: WaitingMenuProps) {
  const words = useWords()
  const remove = useDeleteDraft()
  const leaveOut = {
    id: 'aside',
    label: words.format('assessment.leaveOut'),
    onAction: onSetAside
  }
  const deletion = draft && {
    id: 'delete',
    icon: 'delete' as const,
    label: words.format('assessment.delete'),
    onAction: () => void remove(draft.assessment)
  }
  return (
    <MoreButton
      label={words.format('kit.more.of', { name: quarter })}
      entries={deletion ? [leaveOut, deletion] : [leaveOut]}
    />
  )
}
