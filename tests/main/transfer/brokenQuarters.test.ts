import { describe, expect, it } from 'vitest'
import { readExport } from '../../../src/main/transfer/readExport'
import { scoresOf } from '../../../src/shared/features/assessments/rules'
import { allAnswered } from '../../support/assessments'
import { fileOf, problem } from '../../support/exportFiles'

const id = '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a10'
const draft = { id, quarterKey: '2025-Q4', includesStaff: false }
const given = allAnswered(3, false)
const full = given.map((each) => ({ ...each, assessmentId: id }))
const done = {
  ...draft,
  status: 'completed',
  completedOn: '2025-12-30',
  scores: scoresOf(given, false)
}
const area = { assessmentId: id, rank: 1, title: 'Answer faster' }
const silent = full.map((each) =>
  each.statementCode.startsWith('INF') ? { ...each, value: null, notApplicable: true } : each
)

const cases: Record<string, [records: object, ...wrong: string[]]> = {
  'two assessments of one quarter (INV-4)': [
    { assessments: [draft, { ...draft, id: undefined }] },
    'assessments.1.quarterKey duplicate'
  ],
  'an answer that is both a value and not applicable (INV-5)': [
    {
      assessments: [draft],
      answers: [{ assessmentId: id, statementCode: 'COM-1', value: 3, notApplicable: true }]
    },
    'answers.0.notApplicable valueOrNot'
  ],
  'a completed quarter with a gap (INV-6)': [
    { assessments: [{ ...done, scores: scoresOf(given.slice(1), false) }], answers: full.slice(1) },
    'assessments.0.status unanswered'
  ],
  'a section that does not apply, without a word why (INV-7)': [
    { assessments: [{ ...done, scores: scoresOf(silent, false) }], answers: silent },
    'assessments.0.status unanswered'
  ],
  'a quarter completed before it began (INV-8)': [
    { assessments: [{ ...done, completedOn: '2025-09-30' }], answers: full },
    'assessments.0.completedOn beforeTheQuarter'
  ],
  'points that do not follow from the answers': [
    {
      assessments: [{ ...done, scores: scoresOf(allAnswered(4, false), false) }],
      answers: full
    },
    'assessments.0.scores scoresDiffer'
  ],
  'a completed quarter without its points': [
    { assessments: [{ ...done, scores: null }], answers: full },
    'assessments.0.scores required'
  ],
  'a draft that says when it was completed': [
    { assessments: [{ ...done, status: 'draft' }], answers: full },
    'assessments.0.completedOn notThisState'
  ],
  'a quarter set aside without a reason': [
    { assessments: [{ ...draft, status: 'void' }] },
    'assessments.0.voidReason required'
  ],
  'a reason to set aside what was not': [
    { assessments: [{ ...draft, voidReason: 'x' }] },
    'assessments.0.voidReason notThisState'
  ],
  'one statement answered twice': [
    {
      assessments: [draft],
      answers: [1, 2].map((value) => ({ assessmentId: id, statementCode: 'COM-1', value }))
    },
    'answers.1.statementCode duplicate'
  ],
  'a statement there is not': [
    { assessments: [draft], answers: [{ assessmentId: id, statementCode: 'COM-5' }] },
    'answers.0.statementCode notAChoice'
  ],
  'two areas on one rank (INV-9)': [
    { assessments: [draft], improvementAreas: [area, area] },
    'improvementAreas.1.rank duplicate'
  ],
  'an achieved area without a closing note (INV-10)': [
    {
      assessments: [draft],
      improvementAreas: [{ ...area, status: 'achieved', closedOn: '2026-01-05' }]
    },
    'improvementAreas.0.closingNote required'
  ],
  'an active area with the day it was closed': [
    {
      assessments: [draft],
      improvementAreas: [{ ...area, status: 'active', closedOn: '2026-01-05' }]
    },
    'improvementAreas.0.closedOn notThisState'
  ],
  'an area that goes on from one of the same quarter': [
    {
      assessments: [draft],
      improvementAreas: [
        { ...area, id: '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a11' },
        { ...area, rank: 2, carriedFrom: '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a11' }
      ]
    },
    'improvementAreas.1.carriedFrom notEarlier'
  ],
  'an area of no quarter': [
    { improvementAreas: [area] },
    'improvementAreas.0.assessmentId pointsNowhere'
  ]
}

describe('a file whose quarters break a rule is refused, naming the place', () => {
  it.each(Object.entries(cases))('%s', (_name, [records, ...wrong]) => {
    const found = problem(fileOf(records))
    const places = Object.entries(found.fields ?? {}).map(([place, { code }]) => `${place} ${code}`)
    expect(places).toEqual(wrong)
  })

  it('and one that breaks none is understood', () => {
    const noted = { ...done, scores: scoresOf(silent, false), sectionNotes: { INF: 'New here' } }
    for (const records of [
      { assessments: [done], answers: full, improvementAreas: [area] },
      { assessments: [noted], answers: silent },
      {
        assessments: [{ ...done, status: 'void', voidReason: 'x' }, draftOf('2025-Q4')],
        answers: full
      }
    ])
      expect(readExport(fileOf(records))).toMatchObject({ ok: true })
  })
})

function draftOf(quarterKey: string) {
  return { quarterKey, includesStaff: true }
}
