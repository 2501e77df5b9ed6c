import { createContext, type ReactNode, useContext } from 'react'
import type { StartState } from '../../shared/features/start'

/** What every screen knows about the plan that is open. `today` is the plan's own day. */
export type OpenPlan = Extract<StartState, { state: 'ready' }>

const PlanContext = createContext<OpenPlan | null>(null)

export function PlanProvider({ plan, children }: { plan: OpenPlan; children: ReactNode }) {
  return <PlanContext value={plan}>{children}</PlanContext>
}

/** The plan that is open: its day, its business, whether it is the sample, whether it can be written. */
export function usePlan(): OpenPlan {
  const plan = useContext(PlanContext)
  if (!plan) throw new Error('usePlan outside PlanProvider')
  return plan
}
