import type { Words } from '../../words'
import { quarterText } from './quarters'
import { type SectionCode, sectionCodes } from './questionnaire'
import { bandOf, shownPercent } from './rules'
import type { Assessment, KeptScores, Score } from './schema'

/** What an assessment comes to: where it is strongest and weakest, and what changed since the last one. */
export type Finding = {
  /** The sections with the highest and the lowest score, all of them when several are level. */
  strongest: readonly SectionCode[]
  weakest: readonly SectionCode[]
  /** Every section stands in the highest band. */
  strongEverywhere: boolean
  /** The percentage of all, as shown; null when no statement applies. */
  percent: number | null
}

/** The finding of kept scores (S4-A14); exact fractions decide what is level. */
export function findingOf({ sections, overall }: KeptScores): Finding {
  const scored = sectionCodes.flatMap((section) => {
    const score = sections[section]
    return score ? [{ section, score }] : []
  })
  const share = ({ points, max }: Score) => points / max
  const at = (value: number) =>
    scored.filter(({ score }) => share(score) === value).map(({ section }) => section)
  const shares = scored.map(({ score }) => share(score))
  return {
    strongest: at(Math.max(...shares)),
    weakest: at(Math.min(...shares)),
    strongEverywhere: scored.every(({ score }) => bandOf(shownPercent(score)) === 'high'),
    percent: overall && shownPercent(overall)
  }
}

/** How two scores differ as they are shown; null where one of them is missing (2.20). */
export function shownChange(now: Score | null | undefined, before: Score | null | undefined) {
  return now && before ? shownPercent(now) - shownPercent(before) : null
}

/** The overall change that compares like with like: of all where both asked the staff section or neither, else of the core (CALC-2). */
export function overallChange(now: KeptScores, before: KeptScores) {
  const basis = 'STF' in now.sections === 'STF' in before.sections ? 'overall' : 'core'
  return { basis, change: shownChange(now[basis], before[basis]) } as const
}

/** The sentence that says it, first on the screen and on paper: “Strongest: …. Weakest: ….”, or “Strong in every section” */
export function findingText(words: Words, { strongest, weakest, ...finding }: Finding): string {
  if (finding.percent === null) return words.format('assessment.finding.none')
  if (strongest.join() === weakest.join()) return words.format('assessment.finding.level')
  if (finding.strongEverywhere) return words.format('assessment.finding.strong')
  return words.format('assessment.finding.mixed', {
    strongest: namedSections(words, strongest),
    weakest: namedSections(words, weakest)
  })
}

type Completed = Pick<Assessment, 'quarterKey' | 'scores'>

/** The second sentence: the percentage of all points, and how it changed since the last completed quarter. */
export function changeText(words: Words, now: Completed, before: Completed | null): string {
  const { scores } = now
  if (!scores?.overall) return words.format('assessment.change.none')
  const percent = words.percent(shownPercent(scores.overall))
  const { basis, change } = before?.scores
    ? overallChange(scores, before.scores)
    : { basis: 'overall', change: null }
  if (change === null || !before) return words.format('assessment.change.first', { percent })
  const quarter = quarterText(words, before.quarterKey, 'short')
  const way = change === 0 ? 'same' : change > 0 ? 'more' : 'less'
  const points = Math.abs(change)
  return words.format(`assessment.change.${way}`, { percent, quarter, points, basis })
}

/** Where every section is strong: the strongest, and that even the weakest is; empty elsewhere. */
export function stillStrongText(
  words: Words,
  { strongEverywhere, strongest, weakest }: Finding
): string {
  if (!strongEverywhere || strongest.join() === weakest.join()) return ''
  return words.format('assessment.finding.stillStrong', {
    strongest: namedSections(words, strongest),
    weakest: namedSections(words, weakest)
  })
}

/** One or two sections by name, more of them by number. */
function namedSections(words: Words, sections: readonly SectionCode[]): string {
  return sections.length > 2
    ? words.format('assessment.finding.several', { count: sections.length })
    : words.list(sections.map((section) => words.format(`assessment.section.${section}`)))
}
