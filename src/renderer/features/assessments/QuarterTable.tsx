import { bar } from '../../../shared/charts/bar'
import type { AssessmentWhole } from '../../../shared/features/assessments/operations'
import { quarterText } from '../../../shared/features/assessments/quarters'
import { bandOf, shownPercent } from '../../../shared/features/assessments/rules'
import { Chart } from '../../kit/Chart'
import { StatusTag } from '../../kit/StatusTag'
import { Table } from '../../kit/Table'
import { useWords } from '../../shell/words'
import styles from './Assessments.module.css'
import { completedText } from './assessmentWords'

type Row = AssessmentWhole & { id: string }

/** The quarters that were filled in, the newest first, with what came of them; those set aside too. */
export function QuarterTable({ all }: { all: readonly AssessmentWhole[] }) {
  const words = useWords()
  const rows: Row[] = all
    .filter(({ assessment }) => assessment.status !== 'draft')
    .map((whole) => ({ ...whole, id: whole.assessment.id }))
  if (rows.length === 0) return null
  return (
    <section>
      <Table<Row>
        label={words.format('assessment.results')}
        records={rows}
        nameOf={({ assessment }) => quarterText(words, assessment.quarterKey)}
        hrefOf={({ id }) => `/assessments/${id}/result`}
        columns={[
          {
            id: 'quarter',
            label: words.format('assessment.column.quarter'),
            folded: 'title',
            cell: ({ assessment }) => <b>{quarterText(words, assessment.quarterKey)}</b>
          },
          {
            id: 'bar',
            label: words.format('assessment.column.bar'),
            width: 8,
            folded: 'hidden',
            cell: (row) => <OverallBar {...row} />
          },
          {
            id: 'percent',
            label: words.format('assessment.column.result'),
            isNumber: true,
            width: 6,
            folded: 'end',
            cell: (row) => <OverallPercent {...row} />
          },
          {
            id: 'band',
            label: words.format('assessment.column.band'),
            width: 11,
            folded: 'line',
            cell: (row) => <OverallBand {...row} />
          },
          {
            id: 'state',
            label: words.format('assessment.column.state'),
            width: 20,
            folded: 'line',
            cell: (row) => <QuarterState {...row} />
          }
        ]}
      />
    </section>
  )
}

/** The score of a quarter that counts. */
const overallOf = ({ assessment }: AssessmentWhole) =>
  assessment.status === 'completed' ? (assessment.scores?.overall ?? null) : null

function OverallBar(whole: AssessmentWhole) {
  const overall = overallOf(whole)
  if (!overall) return null
  const current = shownPercent(overall)
  return <Chart decorative scene={bar({ title: '', description: '', current, earlier: null })} />
}

function OverallPercent(whole: AssessmentWhole) {
  const words = useWords()
  const overall = overallOf(whole)
  return overall ? <b>{words.percent(shownPercent(overall))}</b> : '–'
}

function OverallBand(whole: AssessmentWhole) {
  const words = useWords()
  const overall = overallOf(whole)
  return overall ? words.format(`assessment.band.${bandOf(shownPercent(overall))}`) : null
}

function QuarterState({ assessment }: AssessmentWhole) {
  const words = useWords()
  if (assessment.status === 'void')
    return (
      <span className={styles.aside}>
        {words.format('assessment.aside', { reason: assessment.voidReason })}
      </span>
    )
  return (
    <StatusTag status="done" quiet>
      {completedText(words, assessment)}
    </StatusTag>
  )
}
