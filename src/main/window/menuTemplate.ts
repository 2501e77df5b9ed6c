import type { MenuItemConstructorOptions } from 'electron'
import { type CommandId, commands, type MenuName, menus } from '../../shared/commands'
import type { Words } from '../../shared/words'

export type MenuState = {
  words: Words
  /** What Edit > Undo and Redo would do, in words; null when there is nothing. */
  undo: string | null
  redo: string | null
  /** The sample is shown: the way back is offered in place of the way there. */
  sample: boolean
  /** Called with the command chosen, unless the system carries it out itself. */
  choose: (command: CommandId) => void
}

/** The menu bar in the chosen language, drawn from commands.ts; no reload, no developer tools (H20). */
export function menuTemplate(state: MenuState): MenuItemConstructorOptions[] {
  const names = Object.keys(menus) as MenuName[]
  return names.map((name) => ({
    label: state.words.format(`command.menu.${name}`),
    submenu: menus[name].flatMap((group, index) => [
      ...(index > 0 ? [{ type: 'separator' as const }] : []),
      ...group
        .filter((command) => command !== (state.sample ? 'sample.open' : 'sample.leave'))
        .map((command) => menuItem(command, state))
    ])
  }))
}

function menuItem(command: CommandId, state: MenuState): MenuItemConstructorOptions {
  const { keys, role } = commands[command]
  const label = labelOf(command, state)
  const accelerator = keys?.[0]
  // The window hears its own shortcuts, so that a text field keeps its undo; the menu only shows them.
  const shown = accelerator ? { accelerator, registerAccelerator: role !== undefined } : {}
  if (role) return { label, role, ...shown }
  return { label, ...shown, click: () => state.choose(command) }
}

function labelOf(command: CommandId, { words, undo, redo }: MenuState): string {
  if (command === 'edit.undo' && undo !== null) return withAmpersands(undo)
  if (command === 'edit.redo' && redo !== null) return withAmpersands(redo)
  return words.format(`command.${command}`)
}

/** In a menu a single ampersand marks the letter that opens an entry; the owner’s own stand for themselves. */
const withAmpersands = (label: string) => label.replaceAll('&', '&&')
