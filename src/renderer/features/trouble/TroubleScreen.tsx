import type { StartState } from '../../../shared/features/start'

/** Why the plan cannot be opened, what is safe, and the ways on (safety.md 3.7). */
export function TroubleScreen({ trouble }: { trouble: Extract<StartState, { state: 'trouble' }> }) {
  return <h1>{trouble.trouble}</h1>
}
