import type { ReactNode } from 'react'
import { bar } from '../../../shared/charts/bar'
import { shownChange } from '../../../shared/features/assessments/finding'
import { quarterText } from '../../../shared/features/assessments/quarters'
import {
  askedSections,
  askedStatements,
  statementsOf
} from '../../../shared/features/assessments/questionnaire'
import { bandOf, shownPercent } from '../../../shared/features/assessments/rules'
import type { KeptScores, Score } from '../../../shared/features/assessments/schema'
import type { Words } from '../../../shared/words'
import { Chart } from '../../kit/Chart'
import { DataTable } from '../../kit/DataTable'
import { Hidden } from '../../kit/Hidden'
import { useWords } from '../../shell/words'
import styles from './Assessments.module.css'
import { changeMark } from './assessmentWords'
import type { QuarterInView } from './useQuarter'

type ResultTableProps = QuarterInView & { scores: KeptScores }

type Line = {
  name: string
  score: Score | null
  earlier: Score | null
  /** How many statements were asked; said beside the points when not all of them have a value (CALC-3). */
  asked: number
  /** Whether there is a quarter to compare with, and whether it asked the same sections. */
  since: 'none' | 'same' | 'other'
}

/** Points, percent, band and change of each section and of all, with the bars: always in sight. */
export function ResultTable({ whole, scores, before }: ResultTableProps) {
  const words = useWords()
  const { includesStaff, quarterKey } = whole.assessment
  const earlier = before?.assessment.scores ?? null
  const since = earlier ? 'same' : 'none'
  const lineOf = (name: string, of: (kept: KeptScores) => Score | null | undefined) => ({
    name,
    score: of(scores) ?? null,
    earlier: (earlier && of(earlier)) ?? null
  })
  const cells = (line: Line) => cellsOf(words, line)
  const asked = askedStatements(includesStaff).length
  const all = lineOf(words.format('assessment.allSections'), ({ overall }) => overall)
  const core = lineOf(words.format('assessment.core'), ({ core: kept }) => kept)
  const sameSections = before?.assessment.includesStaff === includesStaff
  return (
    <DataTable
      folds
      caption={words.format('assessment.result', { quarter: quarterText(words, quarterKey) })}
      columns={columnsOf(
        words,
        before && quarterText(words, before.assessment.quarterKey, 'short')
      )}
      rows={askedSections(includesStaff).map((section) => {
        const name = words.format(`assessment.section.${section}`)
        const line = lineOf(name, ({ sections }) => sections[section])
        return {
          id: section,
          cells: cells({ ...line, since, asked: statementsOf(section).length })
        }
      })}
      total={cells({ ...all, asked, since: earlier && !sameSections ? 'other' : since })}
      subtotal={
        includesStaff
          ? cells({ ...core, asked: askedStatements(false).length, since }).with(1, '')
          : undefined
      }
    />
  )
}

function columnsOf(words: Words, since: string | null) {
  const axis = (
    <span className={styles.axis}>
      <i>20</i>
      <i>100</i>
    </span>
  )
  // The head may break, the quarter in it not.
  const changeOf = (quarter: string) => ({
    label: words.format('assessment.column.since', { quarter: quarter.replaceAll(' ', '\u00a0') }),
    isNumber: true
  })
  return [
    { label: words.format('assessment.column.section') },
    { label: words.format('assessment.column.bar'), head: axis, wideOnly: true },
    { label: words.format('assessment.column.points'), isNumber: true },
    { label: words.format('assessment.column.result'), isNumber: true },
    { label: words.format('assessment.column.band'), tight: true },
    ...(since === null ? [] : [changeOf(since)])
  ]
}

function cellsOf(words: Words, line: Line): ReactNode[] {
  const { name, score, earlier, since } = line
  const percent = score ? shownPercent(score) : null
  const scene = bar({
    title: '',
    description: '',
    current: percent,
    earlier: earlier && since === 'same' ? shownPercent(earlier) : null
  })
  return [
    name,
    <Chart key="bar" decorative scene={scene} />,
    score ? <Points key="points" score={score} asked={line.asked} /> : '–',
    percent === null ? '–' : <b key="percent">{words.percent(percent)}</b>,
    percent === null
      ? words.format('assessment.notApplicable')
      : words.format(`assessment.band.${bandOf(percent)}`),
    ...(since === 'none' ? [] : [<Change key="change" {...line} />])
  ]
}

function Points({ score, asked }: { score: Score; asked: number }) {
  const words = useWords()
  const counted = score.max / 5
  return (
    <>
      {words.format('assessment.points.short', score)}
      {counted < asked && (
        <small>{words.format('assessment.basis', { n: counted, m: asked })}</small>
      )}
    </>
  )
}

/** The difference of the displayed numbers, with a sign to see and words to hear. */
function Change({ score, earlier, since }: Line) {
  const words = useWords()
  const change = since === 'same' ? shownChange(score, earlier) : null
  if (change === null) return score && since === 'same' ? words.format('assessment.new') : '–'
  if (change === 0) return words.format('assessment.same')
  return (
    <>
      <span aria-hidden="true">{changeMark(words, change)}</span>
      <Hidden>
        {words.format(change > 0 ? 'assessment.better' : 'assessment.worse', {
          points: Math.abs(change)
        })}
      </Hidden>
    </>
  )
}
