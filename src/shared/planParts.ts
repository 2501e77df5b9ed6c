import type { BusinessProfile } from './features/businessProfile'
import type { PolicySummary } from './features/policies/operations'
import { inForce, reviewOverdue } from './features/policies/rules'
import { type Vision, type VisionRevision, visionState } from './features/vision'

/** What the owner has, as far as the plan's parts depend on it. */
export type PlanFacts = {
  profile: BusinessProfile | null
  vision: Vision | null
  adopted: VisionRevision | null
  policies: readonly PolicySummary[]
  /** The chapters of the full plan and whether anything is written in them. */
  chapters: readonly { written: boolean }[]
}

export const planPartNames = ['business', 'vision', 'policies', 'print'] as const
export type PlanPartName = (typeof planPartNames)[number]
export type PlanPartState = 'toDo' | 'partly' | 'done' | 'again'

/** How one part of the plan stands. `done` and `all` are counted in the part's own things: answers, policies, chapters. */
export type PlanPart = {
  name: PlanPartName
  state: PlanPartState
  done: number
  all: number
  /** The day the vision was adopted. */
  since?: string
}

/** How the parts of the plan that can be written now stand (CALC-19), in the order of the steps. */
export function planParts(facts: PlanFacts, today: string): PlanPart[] {
  return [businessPart(facts), visionPart(facts), policiesPart(facts, today), printPart(facts)]
}

/** The part to go on with: the first to look at again, else the first that is not done; null when all is done. */
export function nextPart(parts: readonly PlanPart[]): PlanPart | null {
  return (
    parts.find((part) => part.state === 'again') ??
    parts.find((part) => part.state !== 'done') ??
    null
  )
}

/** Policies in force whose review day is today or past, the longest overdue first (CALC-16). */
export function dueReviews(policies: readonly PolicySummary[], today: string): PolicySummary[] {
  return policies
    .filter((policy) => inForce(policy) && policy.reviewDate !== null && policy.reviewDate <= today)
    .toSorted((one, other) => String(one.reviewDate).localeCompare(String(other.reviewDate)))
}

function businessPart({ profile }: PlanFacts): PlanPart {
  if (profile === null) return { name: 'business', state: 'toDo', done: 0, all: 0 }
  const asked = [profile.ownerName, profile.description, profile.mission]
  if (profile.hasStaff) asked.push(profile.greatServiceMeans)
  const done = asked.filter((answer) => answer !== '').length
  return stateOf('business', done, asked.length, done > 0)
}

function visionPart({ vision, adopted }: PlanFacts): PlanPart {
  if (vision === null) return { name: 'vision', state: 'toDo', done: 0, all: 1 }
  const state = visionState(vision, adopted)
  if (adopted === null) return { name: 'vision', state: 'partly', done: 0, all: 1 }
  return {
    name: 'vision',
    // The working copy says something else than what was adopted.
    state: state === 'adopted' ? 'done' : 'again',
    done: 1,
    all: 1,
    since: adopted.adoptedOn
  }
}

function policiesPart({ policies }: PlanFacts, today: string): PlanPart {
  const kept = policies.filter((policy) => policy.status !== 'retired')
  const done = kept.filter(inForce).length
  const part = stateOf('policies', done, kept.length, kept.length > 0)
  const overdue = policies.some((policy) => reviewOverdue(policy, today))
  return overdue ? { ...part, state: 'again' } : part
}

function printPart({ chapters }: PlanFacts): PlanPart {
  const written = chapters.filter((chapter) => chapter.written).length
  return stateOf('print', written, chapters.length, written > 0)
}

function stateOf(name: PlanPartName, done: number, all: number, begun: boolean): PlanPart {
  const state = all > 0 && done === all ? 'done' : begun ? 'partly' : 'toDo'
  return { name, state, done, all }
}
