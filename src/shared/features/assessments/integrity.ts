import { sectionOf } from './questionnaire'
import { completionGaps, type Given, scoresOf } from './rules'
import { quarterOf } from './quarters'
import type { AssessmentDraft, ImprovementAreaDraft, KeptScores } from './schema'

export type AssessmentGap = {
  field: 'completedOn' | 'scores' | 'voidReason' | 'status'
  code: 'required' | 'scoresDiffer' | 'unanswered' | 'beforeTheQuarter' | 'notThisState'
}

/** Whether two sets of scores are the same, whatever the order they were written in. */
function sameScores(one: KeptScores, other: KeptScores): boolean {
  const flat = ({ sections, overall, core }: KeptScores) =>
    Object.entries({ ...sections, overall, core })
      .map(([name, score]) => `${name} ${score?.points} ${score?.max} ${score?.percent}`)
      .toSorted()
      .join()
  return flat(one) === flat(other)
}

/**
 * What contradicts itself in an assessment: a completed one has a day not before its quarter (INV-8), every answer
 * (INV-6, INV-7) and kept scores that follow from its answers (2.4); a draft has none of these; one that was set
 * aside says why.
 */
export function assessmentGaps(
  item: AssessmentDraft,
  answers: readonly Given[]
): readonly AssessmentGap[] {
  const gaps: AssessmentGap[] = []
  const { status, completedOn, scores, voidReason } = item
  if (completedOn !== null && quarterOf(completedOn) < item.quarterKey)
    gaps.push({ field: 'completedOn', code: 'beforeTheQuarter' })
  if ((completedOn === null) !== (scores === null) || (status === 'completed' && !scores))
    gaps.push({ field: completedOn === null ? 'completedOn' : 'scores', code: 'required' })
  if (status === 'draft' && completedOn !== null)
    gaps.push({ field: 'completedOn', code: 'notThisState' })
  if (status === 'void' && voidReason === '') gaps.push({ field: 'voidReason', code: 'required' })
  if (status !== 'void' && voidReason !== '')
    gaps.push({ field: 'voidReason', code: 'notThisState' })
  if (scores && completionGaps(answers, item.includesStaff, item.sectionNotes).length > 0)
    gaps.push({ field: 'status', code: 'unanswered' })
  if (scores && !sameScores(scores, scoresOf(answers, item.includesStaff)))
    gaps.push({ field: 'scores', code: 'scoresDiffer' })
  return gaps
}

export type AreaGap = {
  field: 'closingNote' | 'closedOn' | 'statementCode'
  code: 'required' | 'notThisState' | 'notOfThisSection'
}

/** Whether an area is achieved or dropped. */
export const isClosed = ({ status }: Pick<ImprovementAreaDraft, 'status'>): boolean =>
  status === 'achieved' || status === 'dropped'

/** What an area lacks: a closed one the day and a note (INV-10); a statement is one of its section. */
export function areaGaps(
  area: Pick<
    ImprovementAreaDraft,
    'status' | 'closedOn' | 'closingNote' | 'sectionCode' | 'statementCode'
  >
): readonly AreaGap[] {
  const gaps: AreaGap[] = []
  const { closedOn, closingNote, sectionCode, statementCode } = area
  if (isClosed(area) && closingNote === '') gaps.push({ field: 'closingNote', code: 'required' })
  if (isClosed(area) && closedOn === null) gaps.push({ field: 'closedOn', code: 'required' })
  if (!isClosed(area) && closedOn !== null) gaps.push({ field: 'closedOn', code: 'notThisState' })
  if (statementCode !== null && sectionCode !== sectionOf(statementCode))
    gaps.push({ field: 'statementCode', code: 'notOfThisSection' })
  return gaps
}
