import {
  type CommandId,
  commands,
  type MenuName,
  menus,
  shortcutText
} from '../../../shared/commands'
import type { Words } from '../../../shared/words'
import { DataTable } from '../../kit/DataTable'
import { onMac } from '../../shell/mac'
import { useWords } from '../../shell/words'
import styles from './Help.module.css'
import { HelpPage } from './HelpPage'

/** Keys that are no commands: they act on what has the focus. */
const keysInPlace = [
  'move',
  'open',
  'tick',
  'menu',
  'rename',
  'delete',
  'leave',
  'sheet',
  'board',
  'answer'
] as const

/** Commands with keys that stand in no menu. */
const elsewhere = ['save.now', 'region.next', 'region.previous'] as const

/** Help > Keyboard: every shortcut there is, from the same list the menu is drawn from. */
export function KeyboardScreen() {
  const words = useWords()
  const groups = Object.keys(menus) as MenuName[]
  const inPlace = keysInPlace.map((id) => ({
    id,
    cells: [words.format(`help.key.${id}`), words.format(`help.key.${id}.keys`)]
  }))
  return (
    <HelpPage href="/help/keyboard">
      <div className={styles.tables}>
        {groups.map((name) => (
          <KeyTable
            key={name}
            caption={words.format(`command.menu.${name}`)}
            rows={rowsOf(words, menus[name].flat())}
          />
        ))}
        <KeyTable
          caption={words.format('help.keyboard.everywhere')}
          rows={[...rowsOf(words, elsewhere), ...inPlace]}
        />
      </div>
    </HelpPage>
  )
}

type Row = { id: string; cells: string[] }

function KeyTable({ caption, rows }: { caption: string; rows: Row[] }) {
  const words = useWords()
  return (
    <DataTable
      captionShown
      headHidden
      caption={caption}
      columns={[
        { label: words.format('help.keyboard.what') },
        { label: words.format('help.keyboard.keys') }
      ]}
      rows={rows}
    />
  )
}

function rowsOf(words: Words, ids: readonly CommandId[]): Row[] {
  return ids.flatMap((id) => {
    const keys = commands[id].keys?.map((shortcut) => shortcutText(shortcut, onMac))
    return keys ? [{ id, cells: [words.format(`command.${id}`), keys.join(', ')] }] : []
  })
}
