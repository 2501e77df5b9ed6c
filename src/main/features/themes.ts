import {
  starterThemes,
  type Theme,
  theme,
  type themeOperations
} from '../../shared/features/themes'
import type { Handlers } from '../../shared/ipc'
import { refuseField } from '../../shared/result'
import type { Words } from '../../shared/words'
import { listHandlers } from '../database/listHandlers'
import { type Store, table, type Table } from '../database/table'

type Themes = Table<Omit<Theme, 'id' | 'rev' | 'createdAt' | 'updatedAt' | 'archivedAt'>, Theme>

/** The table of themes (domain.md 2.6). */
export function themes(store: Store): Themes {
  return table(store, 'themes', theme, (item) => item.label, {
    shelf: 5,
    textsOf: ({ code, label, description }) => [code, label, description]
  })
}

/** Adds the themes a new plan begins with, in its language; those that are there by name are left as they are. */
export function addStarterThemes(rows: Themes, words: Words): Theme[] {
  const known = new Set(
    rows
      .list()
      .filter(isOffered)
      .map(({ label }) => folded(label))
  )
  return starterThemes
    .map((name) => words.format(`starter.theme.${name}`))
    .filter((label) => !known.has(folded(label)))
    .map((label) => rows.create({ code: '', label, description: '', mergedInto: null }))
}

/** Whether contacts can be about it: not put away, and not gone into another. */
const isOffered = (item: Theme) => item.archivedAt === null && item.mergedInto === null
const folded = (label: string) => label.toLocaleLowerCase()

export function themeHandlers(
  store: Store,
  rows: Themes,
  /** The words of the plan's language. */
  words: () => Words
): Handlers<typeof themeOperations> {
  const plain = listHandlers(store, rows, {
    usedIn: [
      ['contacts', 'themeId'],
      ['themes', 'mergedInto']
    ]
  })

  /** Two themes of one name would split what belongs together. */
  function demandNew(label: string, but?: string): void {
    const taken = rows
      .list()
      .some((item) => item.id !== but && isOffered(item) && folded(item.label) === folded(label))
    if (taken) throw refuseField('label', 'duplicate')
  }

  return {
    ...plain,
    create: (draft) => {
      demandNew(draft.label)
      return rows.create({ ...draft, mergedInto: null })
    },
    update: (input) => {
      if (input.changes.label !== undefined) demandNew(input.changes.label, input.id)
      return plain.update(input)
    },
    archive: (input) => {
      if (!input.archived) demandNew(rows.get(input.id).label, input.id)
      return plain.archive(input)
    },
    addUsual: () => addStarterThemes(rows, words())
  }
}
