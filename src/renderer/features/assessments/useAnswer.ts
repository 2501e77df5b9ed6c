import type { AssessmentWhole } from '../../../shared/features/assessments/operations'
import type { StatementCode } from '../../../shared/features/assessments/questionnaire'
import { api } from '../../api'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { useWrite } from '../../shell/calls'
import { useChoice } from '../../shell/choice'
import { usePlan } from '../../shell/plan'
import { answerTo, changesFor, type Chosen, chosenIn } from './assessmentFacts'

/** The answer to one statement, which saves itself: what is chosen at once, the note as it is typed. */
export function useAnswer(whole: AssessmentWhole, code: StatementCode) {
  const { readOnly } = usePlan()
  const { run } = useWrite(api.assessments.answer)
  const answer = answerTo(whole, code)
  const which = { assessmentId: whole.assessment.id, statementCode: code }
  const [chosen, choose] = useChoice<Chosen | null>(chosenIn(answer), async (next) =>
    run({ ...which, changes: next === null ? { value: null } : changesFor(next) })
  )
  const note = useAutosaveField(
    `answers.${whole.assessment.id}.${code}.note`,
    answer?.note ?? '',
    async (text) => run({ ...which, changes: { note: text } })
  )
  const isOpen = !readOnly && whole.assessment.status === 'draft'
  return { chosen, choose: (next: Chosen) => isOpen && choose(next), note, isOpen }
}
