import type { AssessmentWhole } from './features/assessments/operations'
import { assessmentsDue } from './features/assessments/quarters'
import { answeredOf } from './features/assessments/rules'
import type { BusinessProfile } from './features/businessProfile'
import { channelUses, type ContactChannel, uncoveredUses } from './features/contactChannels'
import type { PolicySummary } from './features/policies/operations'
import { inForce, missingTopics, neededTopics, reviewOverdue } from './features/policies/rules'
import { companyStandardOn, type ServiceStandard } from './features/serviceStandards'
import { isHere, type StaffMember } from './features/staffMembers'
import { type Vision, type VisionRevision, visionState } from './features/vision'

/** What the owner has, as far as the plan's parts depend on it. */
export type PlanFacts = {
  profile: BusinessProfile | null
  assessments: readonly AssessmentWhole[]
  vision: Vision | null
  adopted: VisionRevision | null
  policies: readonly PolicySummary[]
  standards: readonly ServiceStandard[]
  channels: readonly ContactChannel[]
  staff: readonly StaffMember[]
  /** The chapters of the full plan and whether anything is written in them. */
  chapters: readonly { written: boolean }[]
}

export const planPartNames = [
  'business',
  'assessment',
  'areas',
  'vision',
  'policies',
  'standard',
  'channels',
  'people',
  'print'
] as const
export type PlanPartName = (typeof planPartNames)[number]
export type PlanPartState = 'toDo' | 'partly' | 'done' | 'again'

/**
 * How one part of the plan stands. `done` and `all` are counted in the part's own things: answers, areas, topics,
 * limits, uses, people, chapters.
 */
export type PlanPart = {
  name: PlanPartName
  state: PlanPartState
  done: number
  all: number
  /** The day since which it is so: the vision adopted, the quarter completed, the standard in force. */
  since?: string
}

/** How the parts of the plan that can be written now stand (CALC-19), in the order of the steps A to E. */
export function planParts(facts: PlanFacts, today: string): PlanPart[] {
  return [
    businessPart(facts),
    assessmentPart(facts, today),
    areasPart(facts),
    visionPart(facts),
    policiesPart(facts, today),
    standardPart(facts, today),
    channelsPart(facts),
    ...(facts.profile?.hasStaff ? [peoplePart(facts, today)] : []),
    printPart(facts)
  ]
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

/** The quarter that was completed last. */
function lastCompleted(assessments: readonly AssessmentWhole[]): AssessmentWhole | undefined {
  return assessments
    .filter(({ assessment }) => assessment.status === 'completed')
    .toSorted((one, other) =>
      other.assessment.quarterKey.localeCompare(one.assessment.quarterKey)
    )[0]
}

function assessmentPart({ assessments }: PlanFacts, today: string): PlanPart {
  const draft = assessments.find(({ assessment }) => assessment.status === 'draft')
  if (draft) {
    const { answered, asked } = answeredOf(draft.answers, draft.assessment.includesStaff)
    return { name: 'assessment', state: 'partly', done: answered, all: asked }
  }
  const completedOn = lastCompleted(assessments)?.assessment.completedOn
  if (!completedOn) return { name: 'assessment', state: 'toDo', done: 0, all: 1 }
  const { due, overdue } = assessmentsDue(
    assessments.map(({ assessment }) => assessment),
    today
  )
  const state = due || overdue.length > 0 ? 'again' : 'done'
  return { name: 'assessment', state, done: 1, all: 1, since: completedOn }
}

/** How many areas a quarter leads to (INV-9). */
const AREAS = 3

function areasPart({ assessments }: PlanFacts): PlanPart {
  const last = lastCompleted(assessments)
  const done = Math.min(last?.areas.length ?? 0, AREAS)
  return stateOf('areas', done, AREAS, done > 0)
}

/** Done with a limit for the first answer and one for the solution. */
function standardPart({ standards }: PlanFacts, today: string): PlanPart {
  const standard = companyStandardOn(standards, today)
  if (!standard) return { name: 'standard', state: 'toDo', done: 0, all: 2 }
  const done = [standard.replyWithin, standard.resolveWithin].filter(Boolean).length
  return { ...stateOf('standard', done, 2, true), since: standard.effectiveFrom }
}

/** Done when orders, questions and problems each have a channel (INV-23). */
function channelsPart({ channels }: PlanFacts): PlanPart {
  const all = channelUses.length
  const isAny = channels.some(({ archivedAt }) => archivedAt === null)
  return stateOf('channels', all - uncoveredUses(channels).length, all, isAny)
}

function peoplePart({ staff }: PlanFacts, today: string): PlanPart {
  const here = staff.filter((member) => isHere(member, today))
  return stateOf('people', here.length, Math.max(here.length, 1), here.length > 0)
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

/** Counted in the topics no plan goes without; done when each of them has a policy in force. */
function policiesPart({ policies, profile }: PlanFacts, today: string): PlanPart {
  const all = neededTopics(profile?.handlesMedicalData === true).length
  const missing = missingTopics(policies, profile?.handlesMedicalData === true).length
  const isBegun = policies.some(({ status }) => status !== 'retired')
  const part = stateOf('policies', all - missing, all, isBegun)
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
