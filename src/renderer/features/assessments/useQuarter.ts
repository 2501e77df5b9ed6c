import type { AssessmentWhole } from '../../../shared/features/assessments/operations'
import { api } from '../../api'
import { type Reading, useRead } from '../../shell/calls'
import { quarterBefore } from './assessmentFacts'

/** One quarter, and the completed one before it that it is compared with. */
export type QuarterInView = { whole: AssessmentWhole; before: AssessmentWhole | null }

/** Reads the quarter of an id; `null` where there is none any more. */
export function useQuarter(id: string): Reading<QuarterInView | null> {
  const all = useRead(api.assessments.list, undefined)
  if (all.state !== 'ready') return all
  const whole = all.value.find(({ assessment }) => assessment.id === id)
  return {
    state: 'ready',
    value: whole ? { whole, before: quarterBefore(all.value, whole) } : null
  }
}
