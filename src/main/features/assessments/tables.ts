import type { AssessmentWhole } from '../../../shared/features/assessments/operations'
import {
  answer,
  type Answer,
  assessment,
  improvementArea,
  type ImprovementArea
} from '../../../shared/features/assessments/schema'
import { Refusal } from '../../../shared/result'
import type { Image } from '../../database/journal'
import { type Store, table } from '../../database/table'

type Row = Record<string, string | number | null>

/** The tables of assessments, their answers and the areas that came of them (domain.md 2.4, 2.5). */
export function assessmentTables(store: Store) {
  const { db } = store
  const assessments = table(store, 'assessments', assessment, (item) => item.quarterKey, {
    shelf: 12,
    textsOf: ({ quarterKey, overallNote }) => [quarterKey, overallNote]
  })
  const answers = table(store, 'answers', answer, () => '')
  const areas = table(store, 'improvementAreas', improvementArea, (item) => item.title, {
    shelf: 13,
    textsOf: ({ title, wantedState }) => [title, wantedState]
  })
  const answersOf = db.prepare<[string], Row>(`SELECT * FROM answers WHERE "assessmentId" = ?`)
  const areasOf = db.prepare<[string], Row>(
    `SELECT * FROM improvementAreas WHERE "assessmentId" = ? ORDER BY "rank"`
  )
  const ofQuarter = db.prepare<[unknown], Row>(
    `SELECT * FROM assessments WHERE "quarterKey" = ? AND "status" <> 'void'`
  )

  const carriedOn = db.prepare<[string], { id: string }>(
    `SELECT "id" FROM improvementAreas WHERE "carriedFrom" = ?`
  )

  const tables = {
    assessments,
    answers,
    areas,
    answersOf: (id: string): Answer[] => answersOf.all(id).map(answers.fromRow),
    /** The areas of an assessment, by rank. */
    areasOf: (id: string): ImprovementArea[] => areasOf.all(id).map(areas.fromRow),
    /** The assessment of a quarter that counts, if there is one. */
    ofQuarter: (key: string) => {
      const row = ofQuarter.get(key)
      return row ? assessments.fromRow(row) : null
    },
    whole: (id: string): AssessmentWhole => ({
      assessment: assessments.get(id),
      answers: tables.answersOf(id),
      areas: tables.areasOf(id)
    }),
    /** Deletes an area; what went on from it stands by itself. */
    removeArea: (id: string): void => {
      for (const later of carriedOn.all(id)) areas.amend(later.id, { carriedFrom: null })
      areas.remove(id)
    },
    /** A deleted assessment as it can come back: not while another one stands for its quarter (INV-4). */
    fitAssessment: (image: Image): Image => {
      if (image.status !== 'void' && ofQuarter.get(image.quarterKey))
        throw new Refusal({ code: 'conflict', reason: 'quarterTaken' })
      return image
    },
    /** A deleted area as it can come back: on a rank that is free (INV-9); what it went on from may be gone. */
    fitArea: (image: Image): Image => ({
      ...image,
      rank: freeRank(tables.areasOf(String(image.assessmentId)), Number(image.rank)),
      carriedFrom:
        typeof image.carriedFrom === 'string' && areas.find(image.carriedFrom)
          ? image.carriedFrom
          : null
    })
  }
  return tables
}
export type AssessmentTables = ReturnType<typeof assessmentTables>

/** The rank that was wished for, or else the first free one; refuses when three areas stand (INV-9). */
function freeRank(standing: readonly ImprovementArea[], wished: number): number {
  const free = [wished, 1, 2, 3].find((rank) => standing.every((area) => area.rank !== rank))
  if (free === undefined) throw new Refusal({ code: 'conflict', reason: 'threeAreas' })
  return free
}
