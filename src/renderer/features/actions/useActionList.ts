import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Action } from '../../../shared/features/actions'
import type { MenuEntry } from '../../kit/MenuButton'
import { useRecordDeeds } from '../../records/useRecordDeeds'
import { useCommand } from '../../shell/commands'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { actionKind } from './actionKind'
import { actionMenu } from './actionMenu'
import { useActionDeeds } from './useActionDeeds'

export type Closing = { way: 'finish' | 'drop'; action: Action }

export type ActionList = {
  opened: Action | undefined
  open: (id: string | undefined) => void
  isAdding: boolean
  setAdding: (isAdding: boolean) => void
  /** The action that is being done or dropped. */
  closing: Closing | null
  close: (closing: Closing | null) => void
  menuOf: (action: Action) => MenuEntry[]
}

/** What the list of actions does: which one is open, added, done or dropped. */
export function useActionList(actions: readonly Action[]): ActionList {
  const words = useWords()
  const navigate = useNavigate()
  const { readOnly } = usePlan()
  const search = useSearch({ from: '/actions' })
  const deeds = useActionDeeds()
  const { remove } = useRecordDeeds<Action>(actionKind.calls, actionKind.nameOf)
  const [isAdding, setAdding] = useState(false)
  const [closing, close] = useState<Closing | null>(null)
  const opened = actions.find(({ id }) => id === search.open)
  const isFree = !isAdding && !opened && closing === null
  useCommand('item.new', () => setAdding(true), !readOnly && isFree)
  return {
    opened,
    open: (id) => void navigate({ to: '/actions', search: { open: id } }),
    isAdding,
    setAdding,
    closing,
    close,
    menuOf: (action) =>
      readOnly
        ? []
        : actionMenu(words, action, {
            onBegin: () => void deeds.begin(action),
            onSetBack: () => void deeds.setBack(action),
            onFinish: () => close({ way: 'finish', action }),
            onDrop: () => close({ way: 'drop', action }),
            onReopen: () => void deeds.reopen(action),
            onDelete: () => void remove(action)
          })
  }
}
