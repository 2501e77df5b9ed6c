import { useNavigate } from '@tanstack/react-router'
import { api } from '../../api'
import type { Result } from '../../../shared/result'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import type { MessageId } from '../../../shared/words'
import { focusPolicy } from './focusPolicy'
import type { Movable } from './usePolicyMoves'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The page of a policy begins at its title. */
    renames?: boolean
  }
}

export type PolicyDeeds = {
  /** Drops a policy at once; its wording and the day are kept (S4-C20). */
  drop: (policy: Movable) => Promise<boolean>
  bringBack: (policy: Movable) => Promise<boolean>
  remove: (policy: Movable) => Promise<boolean>
  /** Opens it with the focus on its title. */
  rename: (policy: Movable) => void
}

/** What can be done to a policy as a whole; each says that it was done and can be taken back. */
export function usePolicyDeeds(): PolicyDeeds {
  const words = useWords()
  const tell = useTold()
  const navigate = useNavigate()
  const dropping = useWrite(api.policies.retire)
  const bringingBack = useWrite(api.policies.bringBack)
  const removing = useWrite(api.policies.remove)

  function say(result: Result<unknown>, done: MessageId, { title }: Movable): boolean {
    if (result.ok) tell(words.format(done, { title }), { undo: true })
    else tell(failureText(words, result.failure))
    return result.ok
  }
  return {
    drop: async (policy) => {
      const { id, rev } = policy
      const dropped = say(
        await dropping.run({ id, rev, reason: '' }),
        'policies.told.dropped',
        policy
      )
      if (dropped) focusPolicy(id)
      return dropped
    },
    bringBack: async (policy) => {
      const { id, rev } = policy
      return say(await bringingBack.run({ id, rev }), 'policies.told.broughtBack', policy)
    },
    remove: async (policy) =>
      say(await removing.run({ id: policy.id }), 'policies.told.deleted', policy),
    rename: ({ id }) =>
      void navigate({ to: '/policies/$id', params: { id }, state: { renames: true } })
  }
}
