import type { Action } from '../../src/shared/features/actions'
import { quarterEnd, quartersBetween } from '../../src/shared/features/assessments/quarters'
import { askedStatements, CORE_VERSION } from '../../src/shared/features/assessments/questionnaire'
import { proposedAreas, scoresOf } from '../../src/shared/features/assessments/rules'
import type {
  Answer,
  Assessment,
  ImprovementArea,
  KeptScores
} from '../../src/shared/features/assessments/schema'
import type { SamplePlan } from '../../src/shared/sample/samplePlan'
import type { Lists } from './lists'
import type { Phrases } from './phrases'
import type { Random } from './random'
import { stampOf } from './stamps'
import { dayAt, END, momentAt, progress } from './times'

const DAY_MS = 86_400_000

/** What was found out quarter by quarter, and what was done about it. */
export type Quarters = Pick<SamplePlan, 'assessments' | 'answers' | 'improvementAreas' | 'actions'>

/** Twenty completed quarters, each with its three areas, and one action for every hundred contacts. */
export function generateQuarters(
  random: Random,
  phrases: Phrases,
  lists: Lists,
  contacts: number
): Quarters {
  const quarters: Quarters = { assessments: [], answers: [], improvementAreas: [], actions: [] }
  let previous: KeptScores | null = null
  for (const key of quartersBetween('2021-Q1', '2025-Q4')) {
    const { assessment, answers } = completed(random, phrases, key)
    quarters.assessments.push(assessment)
    quarters.answers.push(...answers)
    quarters.improvementAreas.push(...areasOf(random, phrases, assessment, answers, previous))
    previous = assessment.scores
  }
  const count = Math.min(1_500, 20 + Math.round(contacts / 100))
  for (let number = 0; number < count; number += 1)
    quarters.actions.push(actionOf(random, phrases, lists, quarters.improvementAreas))
  return quarters
}

type Completed = { assessment: Assessment; answers: Answer[] }

/** Answers get better by and by; here and there one does not apply. */
function completed(random: Random, phrases: Phrases, key: string): Completed {
  const includesStaff = key >= '2022-Q1'
  const completedOn = quarterEnd(key)
  const at = `${completedOn}T12:00:00.000Z`
  const level = 2.4 + 2 * progress(Date.parse(completedOn))
  const given = askedStatements(includesStaff).map((statementCode) => {
    const notApplicable = random.chance(0.02)
    const value = Math.min(5, Math.max(1, Math.round(level + random.next() * 2 - 1)))
    return { statementCode, notApplicable, value: notApplicable ? null : value }
  })
  const assessment: Assessment = {
    ...stampOf(random, at),
    quarterKey: key,
    versionKey: CORE_VERSION,
    includesStaff,
    status: 'completed',
    completedOn,
    voidReason: '',
    overallNote: phrases.say(phrases.language(), 'note'),
    sectionNotes: {},
    scores: scoresOf(given, includesStaff)
  }
  const answers = given.map((answer) => ({
    ...stampOf(random, at),
    ...answer,
    assessmentId: assessment.id,
    note: random.chance(0.1) ? phrases.say(phrases.language(), 'note') : ''
  }))
  return { assessment, answers }
}

function areasOf(
  random: Random,
  phrases: Phrases,
  { id, includesStaff, quarterKey }: Assessment,
  answers: Answer[],
  previous: KeptScores | null
): ImprovementArea[] {
  const closed = quarterKey < '2025-Q2'
  const end = quarterEnd(quarterKey)
  return proposedAreas(answers, includesStaff, previous).map((sectionCode, index) => ({
    ...stampOf(random, `${end}T12:00:00.000Z`),
    assessmentId: id,
    rank: index + 1,
    title: phrases.say('en', 'area'),
    sectionCode,
    statementCode: null,
    reason: phrases.say('en', 'note'),
    wantedState: phrases.say('en', 'wanted'),
    status: closed ? 'achieved' : 'active',
    closedOn: closed ? dayAt(Date.parse(end) + 80 * DAY_MS) : null,
    closingNote: closed ? phrases.say('en', 'result') : '',
    carriedFrom: null,
    showToStaff: random.chance(0.5)
  }))
}

function actionOf(
  random: Random,
  phrases: Phrases,
  { staffMembers }: Lists,
  areas: ImprovementArea[]
): Action {
  const noted = END - Math.floor(1_800 * random.next() ** 2) * DAY_MS
  const due = noted + random.whole(5, 60) * DAY_MS
  const open = due > END - 20 * DAY_MS && random.chance(0.7)
  const doneOn = dayAt(Math.min(END, due + random.whole(-4, 9) * DAY_MS))
  const area = random.chance(0.3) ? random.pick(areas) : null
  const language = phrases.language()
  return {
    ...stampOf(random, momentAt(noted), open ? undefined : `${doneOn}T12:00:00.000Z`),
    what: phrases.say(language, 'action'),
    who: random.pick(['owner', ...staffMembers.map(({ id }) => id)]),
    due: dayAt(due),
    status: open ? random.pick(['open', 'in_progress'] as const) : 'done',
    doneOn: open ? null : doneOn,
    result: open ? '' : phrases.say(language, 'result'),
    priority: random.chance(0.3) ? random.whole(1, 3) : null,
    sourceType: area ? 'improvementArea' : null,
    sourceId: area?.id ?? null,
    private: random.chance(0.6)
  }
}
