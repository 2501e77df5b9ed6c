import { useNavigate } from '@tanstack/react-router'
import { api } from '../../api'
import { useWrite } from '../../shell/calls'

/** Begins a quarter and opens its first statement. */
export function useBegin() {
  const navigate = useNavigate()
  const { run, failure } = useWrite(api.assessments.begin)
  return {
    failure,
    run: async (quarterKey: string): Promise<void> => {
      const result = await run({ quarterKey })
      if (result.ok) await navigate({ to: '/assessments/$id', params: { id: result.value.id } })
    }
  }
}
