import {
  askedStatements,
  CORE_VERSION,
  type SectionCode
} from '../features/assessments/questionnaire'
import { scoresOf } from '../features/assessments/rules'
import type { Answer, Assessment, ImprovementArea } from '../features/assessments/schema'
import { type QuarterFacts, quarterFacts, STAFF_FROM } from './assessmentFacts'
import type { QuarterTexts } from './sampleTexts'
import { sampleId, sampleStamp } from './stamps'

type Texts = Record<string, QuarterTexts>

function textsOf(texts: Texts, quarter: string): QuarterTexts {
  const found = texts[quarter]
  if (!found) throw new Error(`The sample has no text for ${quarter}`)
  return found
}

/** The number of a quarter's records: 20241 for 2024-Q1. */
const numberOf = (quarter: string) => Number(quarter.replace('-Q', ''))

const assessmentId = (quarter: string) => sampleId('assessments', numberOf(quarter))

/** An area to improve, by its quarter and rank. */
export const areaId = (quarter: string, rank: number) =>
  sampleId('improvementAreas', numberOf(quarter) * 10 + rank)

/** The section an area of a quarter is about, by which actions find it. */
export function areaOf(quarter: string, section: SectionCode): string {
  const facts = quarterFacts.find((item) => item.quarter === quarter)
  const index = facts?.areas.findIndex((area) => area.section === section) ?? -1
  if (index < 0) throw new Error(`The sample has no area ${section} in ${quarter}`)
  return areaId(quarter, index + 1)
}

/** The eight completed quarters of the sample, with their scores as they were kept (domain.md 4.9). */
export function assessmentsFrom(texts: Texts): Assessment[] {
  return quarterFacts.map((facts) => ({
    ...sampleStamp('assessments', numberOf(facts.quarter), [facts.completedOn, facts.completedOn]),
    quarterKey: facts.quarter,
    versionKey: CORE_VERSION,
    includesStaff: facts.includesStaff,
    status: 'completed',
    completedOn: facts.completedOn,
    voidReason: '',
    overallNote: textsOf(texts, facts.quarter).overallNote,
    sectionNotes: {},
    scores: scoresOf(given(facts), facts.includesStaff)
  }))
}

/** Every answer of every quarter, in the order of the statements. */
export function answersFrom(texts: Texts): Answer[] {
  return quarterFacts.flatMap((facts) =>
    given(facts).map((answer, index) => ({
      ...sampleStamp('answers', numberOf(facts.quarter) * 100 + index + 1, [facts.completedOn]),
      ...answer,
      assessmentId: assessmentId(facts.quarter),
      note: textsOf(texts, facts.quarter).notes[answer.statementCode] ?? ''
    }))
  )
}

/** The answers as far as scores go. */
function given({
  answers,
  includesStaff
}: QuarterFacts): Pick<Answer, 'statementCode' | 'value' | 'notApplicable'>[] {
  const signs = answers.replaceAll(' ', '')
  return askedStatements(includesStaff).map((statementCode, index) => {
    const sign = signs[index] ?? ''
    return sign === 'N'
      ? { statementCode, value: null, notApplicable: true }
      : { statementCode, value: Number(sign), notApplicable: false }
  })
}

/** What the owner chose to improve after each quarter. */
export function improvementAreasFrom(texts: Texts): ImprovementArea[] {
  return quarterFacts.flatMap(({ quarter, completedOn, areas }) =>
    areas.map(({ section, status, closedOn, carriedFrom }, index) => {
      const words = textsOf(texts, quarter).areas[index]
      return {
        ...sampleStamp('improvementAreas', numberOf(quarter) * 10 + index + 1, [
          completedOn,
          ...(closedOn === null ? [] : [closedOn])
        ]),
        assessmentId: assessmentId(quarter),
        rank: index + 1,
        title: words?.title ?? '',
        sectionCode: section,
        statementCode: null,
        reason: words?.reason ?? '',
        wantedState: words?.wantedState ?? '',
        status,
        closedOn,
        closingNote: words?.closingNote ?? '',
        carriedFrom: carriedFrom ? areaId(...carriedFrom) : null,
        showToStaff: completedOn >= STAFF_FROM
      }
    })
  )
}
