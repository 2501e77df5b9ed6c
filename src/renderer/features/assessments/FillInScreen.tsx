import { Navigate, useParams } from '@tanstack/react-router'
import { statementCodes } from '../../../shared/features/assessments/questionnaire'
import { firstGap } from '../../../shared/features/assessments/rules'
import { Loaded } from '../../shell/Loaded'
import { NowhereScreen } from '../../shell/NowhereScreen'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { AllStatementsScreen } from './AllStatementsScreen'
import { askedIn } from './assessmentFacts'
import { FinishScreen } from './FinishScreen'
import { StatementScreen } from './StatementScreen'
import { useQuarter } from './useQuarter'

/** `/assessments/$id`: goes on where the owner stopped, or to the result of what is done. */
export function ResumeScreen() {
  const { id } = useParams({ from: '/assessments/$id' })
  return <Filling id={id} page={null} />
}

/** `/assessments/$id/$page`: one statement, all of them (`all`), or the end (`finish`). */
export function FillInScreen() {
  const { id, page } = useParams({ from: '/assessments/$id/$page' })
  return <Filling id={id} page={page} />
}

function Filling({ id, page }: { id: string; page: string | null }) {
  const words = useWords()
  const quarter = useQuarter(id)
  if (quarter.state !== 'ready')
    return (
      <Screen title={words.format('assessment.title')}>
        <Loaded of={quarter}>{() => null}</Loaded>
      </Screen>
    )
  if (!quarter.value) return <NowhereScreen />
  const { whole } = quarter.value
  const { assessment, answers } = whole
  const isDraft = assessment.status === 'draft'
  if (page === 'all') return <AllStatementsScreen {...quarter.value} />
  if (!isDraft) return <Navigate to="/assessments/$id/result" params={{ id }} replace />
  if (page === 'finish') return <FinishScreen {...quarter.value} />
  const asked = askedIn(whole)
  const code = statementCodes.find((each) => each === page && asked.includes(each))
  if (code) return <StatementScreen key={code} {...quarter.value} code={code} />
  const gap = firstGap(answers, assessment.includesStaff) ?? 'finish'
  return <Navigate to="/assessments/$id/$page" params={{ id, page: gap }} replace />
}
