import type { ImprovementArea } from '../../../shared/features/assessments/schema'
import type { Result } from '../../../shared/result'
import { api } from '../../api'
import { useWrite } from '../../shell/calls'
import { useInTurn } from '../../shell/inTurn'

export type AreaChanges = Partial<
  Pick<
    ImprovementArea,
    | 'title'
    | 'sectionCode'
    | 'statementCode'
    | 'reason'
    | 'wantedState'
    | 'status'
    | 'closingNote'
    | 'showToStaff'
  >
>

/** An area and the way to write parts of it, one after the other. */
export type AreaForm = {
  area: ImprovementArea
  save: (changes: AreaChanges) => Promise<Result<ImprovementArea>>
}

export function useAreaForm(area: ImprovementArea): AreaForm {
  const { run } = useWrite(api.improvementAreas.update)
  const save = useInTurn<AreaChanges, ImprovementArea>(
    area,
    async (rev, changes) => run({ id: area.id, rev, changes }),
    { read: async () => api.improvementAreas.get({ id: area.id }), kept: () => undefined }
  )
  return { area, save }
}
