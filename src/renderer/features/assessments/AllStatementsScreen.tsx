import { quarterText } from '../../../shared/features/assessments/quarters'
import {
  askedSections,
  RESTORED,
  type SectionCode,
  type StatementCode,
  statementsOf
} from '../../../shared/features/assessments/questionnaire'
import { sectionScore } from '../../../shared/features/assessments/rules'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { LinkButton } from '../../kit/LinkButton'
import { ScaleRow, ScaleRows } from '../../kit/ScaleRows'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { AnswerNote } from './AnswerNote'
import styles from './Assessments.module.css'
import { type Chosen, scale } from './assessmentFacts'
import { completedText } from './assessmentWords'
import { Progress } from './Progress'
import { useAnswer } from './useAnswer'
import type { QuarterInView } from './useQuarter'

/** All statements on one page, faster the second time; and how a completed quarter was answered, to read. */
export function AllStatementsScreen({ whole }: QuarterInView) {
  const words = useWords()
  const { assessment } = whole
  const isDraft = assessment.status === 'draft'
  const quarter = quarterText(words, assessment.quarterKey)
  return (
    <Screen
      title={words.format('assessment.of', { quarter })}
      windowTitle={words.format('assessment.title')}
      lead={isDraft ? words.format('assessment.lead') : completedText(words, assessment)}
      back={
        isDraft
          ? { href: '/assessments', label: words.format('assessment.title') }
          : {
              href: `/assessments/${assessment.id}/result`,
              label: words.format('assessment.result', { quarter })
            }
      }
      actions={isDraft && <DraftActions id={assessment.id} />}
    >
      <div className={styles.all}>
        {isDraft && <Progress whole={whole} />}
        {askedSections(assessment.includesStaff).map((section) => (
          <SectionRows key={section} whole={whole} section={section} />
        ))}
        {isDraft && (
          <div className={styles.way}>
            <LinkButton look="primary" href={`/assessments/${assessment.id}/finish`}>
              {words.format('assessment.toFinish')}
            </LinkButton>
          </div>
        )}
        <p className={styles.hint}>{words.format('assessment.credit')}</p>
      </div>
    </Screen>
  )
}

function DraftActions({ id }: { id: string }) {
  const words = useWords()
  return (
    <>
      <AutosaveStatus />
      <LinkButton low href={`/assessments/${id}`}>
        {words.format('assessment.oneByOne')}
      </LinkButton>
    </>
  )
}

type SectionRowsProps = Pick<QuarterInView, 'whole'> & { section: SectionCode }

function SectionRows({ whole, section }: SectionRowsProps) {
  const words = useWords()
  const { assessment, answers } = whole
  const score = sectionScore(answers, section)
  const choices = useChoices()
  const name = words.format(`assessment.section.${section}`)
  return (
    <section aria-label={name}>
      <div className={styles.sectionHead}>
        <h2>{name}</h2>
        {score && <p className={styles.hint}>{words.format('assessment.points', score)}</p>}
      </div>
      {section === 'STF' && <p className={styles.hint}>{words.format('assessment.staffOnly')}</p>}
      <ScaleRows label={words.format('assessment.statement')} choices={choices}>
        {statementsOf(section).map((code) => (
          <StatementRow key={code} whole={whole} code={code} />
        ))}
      </ScaleRows>
      {assessment.sectionNotes[section] && (
        <p className={styles.note}>{assessment.sectionNotes[section]}</p>
      )}
    </section>
  )
}

function StatementRow({ whole, code }: Pick<QuarterInView, 'whole'> & { code: StatementCode }) {
  const words = useWords()
  const answer = useAnswer(whole, code)
  const statement = words.format(`assessment.statement.${code}`)
  return (
    <ScaleRow<Chosen>
      id={code}
      label={statement}
      choices={useChoices()}
      value={answer.chosen}
      onChange={answer.choose}
      isReadOnly={!answer.isOpen}
      after={
        <>
          <AnswerNote statement={statement} {...answer} />
          {code === RESTORED && (
            <p className={styles.hint}>{words.format('assessment.restored')}</p>
          )}
        </>
      }
    />
  )
}

function useChoices() {
  const words = useWords()
  return [
    ...scale.map((value) => ({ value, label: words.format(`assessment.scale.${value}`) })),
    { value: 'none' as const, label: words.format('assessment.notApplicable'), apart: true }
  ]
}
