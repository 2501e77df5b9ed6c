import type { SectionCode } from '../../../shared/features/assessments/questionnaire'
import type { Assessment } from '../../../shared/features/assessments/schema'
import type { Result } from '../../../shared/result'
import { api } from '../../api'
import { useWrite } from '../../shell/calls'
import { useInTurn } from '../../shell/inTurn'

type Edit = (
  now: Assessment
) => Partial<Pick<Assessment, 'includesStaff' | 'overallNote' | 'sectionNotes'>>

/** What is said of the whole quarter, and the way to write parts of it, each on top of the newest. */
export type QuarterForm = {
  assessment: Assessment
  save: (edit: Edit) => Promise<Result<Assessment>>
}

export function useQuarterForm(assessment: Assessment): QuarterForm {
  const { run } = useWrite(api.assessments.update)
  const read = async (): Promise<Result<Assessment>> => {
    const result = await api.assessments.get({ id: assessment.id })
    return result.ok ? { ...result, value: result.value.assessment } : result
  }
  // The notes on sections are one field: each is written into those that are there when its turn comes.
  const save = useInTurn<Edit, Assessment>(
    assessment,
    async (rev, edit) => {
      const now = await read()
      if (!now.ok) return now
      return run({ id: assessment.id, rev, changes: edit(now.value) })
    },
    { read, kept: () => undefined }
  )
  return { assessment, save }
}

/** The notes on sections with one of them changed; an empty one goes. */
export function withNote(
  notes: Assessment['sectionNotes'],
  section: SectionCode,
  text: string
): Assessment['sectionNotes'] {
  const { [section]: _before, ...others } = notes
  return text === '' ? others : { ...others, [section]: text }
}
