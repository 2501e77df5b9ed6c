import { radar } from '../../../shared/charts/radar'
import { findingOf, findingText } from '../../../shared/features/assessments/finding'
import { quarterText } from '../../../shared/features/assessments/quarters'
import { askedSections } from '../../../shared/features/assessments/questionnaire'
import type { Assessment, KeptScores, Score } from '../../../shared/features/assessments/schema'
import { Chart } from '../../kit/Chart'
import { useWords } from '../../shell/words'
import styles from './Assessments.module.css'
import type { QuarterInView } from './useQuarter'

type ResultRadarProps = {
  assessment: Assessment
  scores: KeptScores
  before: QuarterInView['before']
}

const exact = (score: Score | undefined) => (score ? (score.points / score.max) * 100 : null)

/** The sections around a centre, this quarter over the one before; the table beside has the same figures. */
export function ResultRadar({ assessment, scores, before }: ResultRadarProps) {
  const words = useWords()
  const quarter = quarterText(words, assessment.quarterKey, 'short')
  const earlier = before?.assessment.scores ?? null
  const scene = radar({
    title: words.format('assessment.result', { quarter }),
    description: findingText(words, findingOf(scores)),
    axes: askedSections(assessment.includesStaff).map((section) => ({
      label: words.format(`assessment.section.${section}`),
      current: exact(scores.sections[section]),
      earlier: exact(earlier?.sections[section])
    })),
    names: {
      current: quarter,
      earlier: before && earlier ? quarterText(words, before.assessment.quarterKey, 'short') : null
    }
  })
  return (
    <figure className={styles.radar}>
      <Chart scene={scene} />
      <figcaption className={styles.hint}>{words.format('assessment.floor')}</figcaption>
    </figure>
  )
}
