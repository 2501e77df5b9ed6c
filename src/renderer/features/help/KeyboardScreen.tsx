import {
  type CommandId,
  commands,
  type MenuName,
  menus,
  shortcutText
} from '../../../shared/commands'
import { DataTable } from '../../kit/DataTable'
import { onMac } from '../../shell/mac'
import { useWords } from '../../shell/words'
import styles from './Help.module.css'
import { HelpPage } from './HelpPage'

/** Keys that are no commands: they act on what has the focus. */
const keysInPlace = ['move', 'open', 'tick', 'menu', 'leave', 'sheet', 'board'] as const

/** Commands with keys that stand in no menu. */
const elsewhere = ['save.now', 'region.next', 'region.previous'] as const

/** Help > Keyboard: every shortcut there is, from the same list the menu is drawn from. */
export function KeyboardScreen() {
  const words = useWords()
  const groups = Object.keys(menus) as MenuName[]
  const columns = [
    { label: words.format('help.keyboard.what') },
    { label: words.format('help.keyboard.keys') }
  ]
  const rows = (ids: readonly CommandId[]) =>
    ids.flatMap((id) => {
      const keys = commands[id].keys?.map((shortcut) => shortcutText(shortcut, onMac))
      return keys ? [{ id, cells: [words.format(`command.${id}`), keys.join(', ')] }] : []
    })
  return (
    <HelpPage href="/help/keyboard">
      <div className={styles.tables}>
        {groups.map((name) => (
          <DataTable
            key={name}
            captionShown
            headHidden
            caption={words.format(`command.menu.${name}`)}
            columns={columns}
            rows={rows(menus[name].flat())}
          />
        ))}
        <DataTable
          captionShown
          headHidden
          caption={words.format('help.keyboard.everywhere')}
          columns={columns}
          rows={[
            ...rows(elsewhere),
            ...keysInPlace.map((id) => ({
              id,
              cells: [words.format(`help.key.${id}`), words.format(`help.key.${id}.keys`)]
            }))
          ]}
        />
      </div>
    </HelpPage>
  )
}
