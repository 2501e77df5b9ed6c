import type { AssessmentWhole } from '../../../shared/features/assessments/operations'
import type { SectionCode } from '../../../shared/features/assessments/questionnaire'
import type { ImprovementArea } from '../../../shared/features/assessments/schema'
import { api } from '../../api'
import { useWrite } from '../../shell/calls'
import { useWords } from '../../shell/words'

/** What an area is made from: a section, or an area of an earlier quarter that it goes on from. */
export type NewArea = { section: SectionCode } | { from: ImprovementArea }

/** Keeps proposed or chosen areas; their words begin with the section's name, or with those of the earlier area. */
export function useNewAreas({ assessment, areas }: AssessmentWhole) {
  const words = useWords()
  const create = useWrite(api.improvementAreas.create)
  const createMany = useWrite(api.improvementAreas.createMany)
  const draftOf = (rank: number, chosen: NewArea) => ({
    assessmentId: assessment.id,
    rank,
    ...('from' in chosen ? wordsOf(chosen.from) : blank(chosen.section))
  })
  const blank = (section: SectionCode) => ({
    title: words.format(`assessment.section.${section}`),
    sectionCode: section,
    statementCode: null,
    reason: '',
    wantedState: '',
    carriedFrom: null,
    showToStaff: false
  })
  return {
    failure: create.failure ?? createMany.failure,
    keep: async (rank: number, chosen: NewArea): Promise<ImprovementArea | null> => {
      const result = await create.run(draftOf(rank, chosen))
      return result.ok ? result.value : null
    },
    keepAll: async (sections: readonly SectionCode[]): Promise<void> => {
      const free = [1, 2, 3].filter((rank) => areas.every((area) => area.rank !== rank))
      await createMany.run(
        sections.flatMap((section, index) => {
          const rank = free[index]
          return rank === undefined ? [] : [draftOf(rank, { section })]
        })
      )
    }
  }
}

const wordsOf = ({
  id,
  title,
  sectionCode,
  statementCode,
  reason,
  wantedState,
  showToStaff
}: ImprovementArea) => ({
  title,
  sectionCode,
  statementCode,
  reason,
  wantedState,
  carriedFrom: id,
  showToStaff
})
