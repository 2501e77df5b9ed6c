import type { Words } from '../../shared/words'
import type { MenuEntry } from '../kit/MenuButton'

type RecordMenuDeeds = {
  /** Where the kind can be put away. */
  onArchive?: (() => void) | undefined
  /** Of one that was put away. */
  onRestore?: (() => void) | undefined
  onDelete: () => void
}

/** What can be done to a record, as entries of its menu. */
export function recordMenu(words: Words, deeds: RecordMenuDeeds): MenuEntry[] {
  const { onArchive, onRestore, onDelete } = deeds
  return [
    ...(onArchive
      ? [{ id: 'archive', label: words.format('records.archive'), onAction: onArchive }]
      : []),
    ...(onRestore
      ? [{ id: 'restore', label: words.format('records.restore'), onAction: onRestore }]
      : []),
    deleteEntry(words, onDelete)
  ]
}

/** The entry that deletes a record; the Delete key on its row does the same. */
export function deleteEntry(words: Words, onAction: () => void): MenuEntry {
  return { id: 'delete', label: words.format('records.delete'), rowKey: 'Delete', onAction }
}
