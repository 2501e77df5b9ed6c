import { starterThemes, theme, type themeOperations } from '../../shared/features/themes'
import type { Handlers } from '../../shared/ipc'
import { refuseField } from '../../shared/result'
import type { Words } from '../../shared/words'
import { listHandlers } from '../database/listHandlers'
import { type Store, table, type Table } from '../database/table'
import type { Theme } from '../../shared/features/themes'

type Themes = Table<Omit<Theme, 'id' | 'rev' | 'createdAt' | 'updatedAt' | 'archivedAt'>, Theme>

/** The table of themes (domain.md 2.6). */
export function themes(store: Store): Themes {
  return table(store, 'themes', theme, (item) => item.label)
}

/** The themes a new plan begins with, in its language. */
export function addStarterThemes(rows: Themes, words: Words): void {
  for (const name of starterThemes)
    rows.create({
      code: '',
      label: words.format(`starter.theme.${name}`),
      description: '',
      mergedInto: null
    })
}

export function themeHandlers(store: Store, rows: Themes): Handlers<typeof themeOperations> {
  const plain = listHandlers(store, rows, {
    usedIn: [
      ['contacts', 'themeId'],
      ['themes', 'mergedInto']
    ]
  })
  const folded = (label: string) => label.toLocaleLowerCase()

  /** Two themes of one name would split what belongs together. */
  function demandNew(label: string, but?: string): void {
    const taken = rows
      .list()
      .some(
        (item) =>
          item.id !== but &&
          item.archivedAt === null &&
          item.mergedInto === null &&
          folded(item.label) === folded(label)
      )
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
    }
  }
}
