import type { Action } from '../../../shared/features/actions'
import type { Result } from '../../../shared/result'
import { api } from '../../api'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'

export type ActionDeeds = {
  begin: (action: Action) => Promise<void>
  /** Begun by mistake: it is open and not begun again. */
  setBack: (action: Action) => Promise<void>
  reopen: (action: Action) => Promise<void>
}

/** What happens to an action without a further question; each deed says so and can be taken back. */
export function useActionDeeds(): ActionDeeds {
  const words = useWords()
  const tell = useTold()
  const beginning = useWrite(api.actions.begin)
  const reopening = useWrite(api.actions.reopen)
  const say = (result: Result<unknown>, sentence: string) => {
    if (result.ok) tell(sentence, { undo: true })
    else tell(failureText(words, result.failure))
  }
  const named = ({ what }: Action) => ({ name: what })
  return {
    begin: async (action) => {
      const { id, rev } = action
      const result = await beginning.run({ id, rev, begun: true })
      say(result, words.format('actions.told.begun', named(action)))
    },
    setBack: async (action) => {
      const { id, rev } = action
      const result = await beginning.run({ id, rev, begun: false })
      say(result, words.format('actions.told.setBack', named(action)))
    },
    reopen: async (action) => {
      const { id, rev } = action
      say(await reopening.run({ id, rev }), words.format('actions.told.reopened', named(action)))
    }
  }
}
