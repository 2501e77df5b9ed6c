import type { AssessmentWhole } from '../../../shared/features/assessments/operations'
import type { StatementCode } from '../../../shared/features/assessments/questionnaire'
import { answeredOf, scoresOf, shownPercent } from '../../../shared/features/assessments/rules'
import { ProgressSegments } from '../../kit/ProgressSegments'
import { useWords } from '../../shell/words'
import styles from './Assessments.module.css'
import { placeOf, progressOf } from './assessmentFacts'

/** How far a draft has come, and in grey what it comes to so far: never kept, compared or printed (CALC-3). */
export function Progress({ whole, at }: { whole: AssessmentWhole; at?: StatementCode }) {
  const words = useWords()
  const { assessment, answers } = whole
  const { answered, asked } = answeredOf(answers, assessment.includesStaff)
  const { overall } = scoresOf(answers, assessment.includesStaff)
  const place = at && placeOf(at, assessment.includesStaff)
  return (
    <div>
      <p className={styles.progressWords}>
        {place ? (
          <span>
            {words.format('assessment.place', {
              section: words.format(`assessment.section.${place.section}`),
              number: place.inSection,
              all: place.sectionSize
            })}
          </span>
        ) : (
          <span>{words.format('assessment.answered', { answered, asked })}</span>
        )}
        <span className={styles.soFar}>
          {overall && answered < asked && (
            <span>
              {words.format('assessment.soFar', { percent: words.percent(shownPercent(overall)) })}
            </span>
          )}
          {place && (
            <b>{words.format('assessment.statementOf', { number: place.at, all: place.of })}</b>
          )}
        </span>
      </p>
      <ProgressSegments
        label={words.format('assessment.progress')}
        groups={progressOf(answers, assessment.includesStaff)}
        at={place && place.at - 1}
      />
    </div>
  )
}
