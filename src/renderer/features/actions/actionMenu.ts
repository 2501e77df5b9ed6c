import { type Action, isOpen } from '../../../shared/features/actions'
import type { Words } from '../../../shared/words'
import type { MenuEntry } from '../../kit/MenuButton'
import { deleteEntry } from '../../records/recordMenu'

export type ActionMenuDeeds = {
  onBegin: () => void
  onSetBack: () => void
  onFinish: () => void
  onDrop: () => void
  onReopen: () => void
  onDelete: () => void
}

/** What can be done to an action as it stands. */
export function actionMenu(words: Words, action: Action, deeds: ActionMenuDeeds): MenuEntry[] {
  const remove = deleteEntry(words, deeds.onDelete)
  if (!isOpen(action))
    return [
      { id: 'reopen', label: words.format('actions.reopen'), onAction: deeds.onReopen },
      remove
    ]
  return [
    action.status === 'open'
      ? { id: 'begin', label: words.format('actions.begin'), onAction: deeds.onBegin }
      : { id: 'setBack', label: words.format('actions.setBack'), onAction: deeds.onSetBack },
    { id: 'finish', label: words.format('actions.markDone'), onAction: deeds.onFinish },
    { id: 'drop', label: words.format('actions.drop'), onAction: deeds.onDrop },
    remove
  ]
}
