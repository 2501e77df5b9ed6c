import { quarterText } from '../../../shared/features/assessments/quarters'
import type { Assessment } from '../../../shared/features/assessments/schema'
import { api } from '../../api'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'

/** Deletes a draft, or a quarter that was left out; says so, with a way back. */
export function useDeleteDraft() {
  const words = useWords()
  const tell = useTold()
  const { run } = useWrite(api.assessments.remove)
  return async ({ id, quarterKey }: Assessment): Promise<boolean> => {
    const result = await run({ id })
    if (result.ok)
      tell(words.format('assessment.told.deleted', { quarter: quarterText(words, quarterKey) }), {
        undo: true
      })
    else tell(failureText(words, result.failure))
    return result.ok
  }
}
