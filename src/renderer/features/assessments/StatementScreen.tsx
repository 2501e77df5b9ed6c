import { useNavigate } from '@tanstack/react-router'
import { quarterText } from '../../../shared/features/assessments/quarters'
import { RESTORED, type StatementCode } from '../../../shared/features/assessments/questionnaire'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { Button } from '../../kit/Button'
import { TextLink } from '../../kit/LinkButton'
import { RadioCards } from '../../kit/RadioCards'
import { TextArea } from '../../kit/TextArea'
import { ownFieldText } from '../../shell/ownFieldText'
import { QuestionScreen } from '../../shell/QuestionScreen'
import { useWords } from '../../shell/words'
import styles from './Assessments.module.css'
import { type Chosen, placeOf, scale } from './assessmentFacts'
import { Progress } from './Progress'
import { StatementSide } from './StatementSide'
import { useAnswer } from './useAnswer'
import type { QuarterInView } from './useQuarter'
import { useStatementKeys } from './useStatementKeys'

type StatementScreenProps = QuarterInView & { code: StatementCode }

/** One statement a page: how often it is true, a note, and what bears on it beside. */
export function StatementScreen({ whole, before, code }: StatementScreenProps) {
  const words = useWords()
  const { assessment } = whole
  const answer = useAnswer(whole, code)
  const way = useWay(assessment.id, placeOf(code, assessment.includesStaff))
  useStatementKeys({ choose: answer.choose, next: way.next, back: way.back })
  const statement = words.format(`assessment.statement.${code}`)
  return (
    <QuestionScreen
      windowTitle={words.format('assessment.title')}
      title={statement}
      lead={words.format('assessment.lead')}
      back={{
        href: '/assessments',
        label: words.format('assessment.of', { quarter: quarterText(words, assessment.quarterKey) })
      }}
      actions={
        <>
          <AutosaveStatus />
          <TextLink href={`/assessments/${assessment.id}/all`}>
            {words.format('assessment.allAtOnce')}
          </TextLink>
          <TextLink href="/assessments">{words.format('assessment.leave')}</TextLink>
        </>
      }
      progress={<Progress whole={whole} at={code} />}
    >
      <div className={styles.ask}>
        <div className={styles.answer}>
          <Scale statement={statement} {...answer} />
          <TextArea
            label={words.format('assessment.note')}
            aside={words.format('assessment.note.private')}
            isReadOnly={!answer.isOpen}
            error={ownFieldText(words, answer.note.failure)}
            value={answer.note.value}
            onChange={answer.note.onChange}
            onBlur={answer.note.onBlur}
          />
          <div className={styles.way}>
            <Button look="primary" onPress={way.next}>
              {words.format('assessment.continue')}
            </Button>
            <Button look="quiet" onPress={way.back}>
              {words.format('assessment.back')}
            </Button>
            <span className={styles.hint} aria-hidden="true">
              {words.format('assessment.keys')}
            </span>
          </div>
          {code === RESTORED && (
            <p className={styles.hint}>{words.format('assessment.restored')}</p>
          )}
        </div>
        <StatementSide whole={whole} before={before} code={code} />
      </div>
    </QuestionScreen>
  )
}

type ScaleProps = Pick<ReturnType<typeof useAnswer>, 'chosen' | 'choose'> & { statement: string }

/** How often the statement is true, in words; the digits are the keys. */
function Scale({ statement, chosen, choose }: ScaleProps) {
  const words = useWords()
  return (
    <RadioCards<Chosen>
      label={statement}
      labelHidden
      value={chosen}
      onChange={choose}
      choices={[
        ...scale.map((value) => ({
          value,
          label: words.format(`assessment.scale.${value}`),
          mark: value
        })),
        { value: 'none', label: words.format('assessment.notApplicable'), apart: true }
      ]}
    />
  )
}

/** On and back from one statement to the next; after the last one to the end, before the first one to the list. */
function useWay(id: string, place: ReturnType<typeof placeOf>) {
  const navigate = useNavigate()
  const go = (page: string) => void navigate({ to: '/assessments/$id/$page', params: { id, page } })
  return {
    next: () => go(place.next ?? 'finish'),
    back: () => (place.before ? go(place.before) : void navigate({ to: '/assessments' }))
  }
}
