import { type CommandId, commands, shortcutText } from '../../shared/commands'
import { onMac } from './mac'

/** Saves a sheet, or goes on, from any of its fields; as it is written on this computer. */
export const saveKeys = shortcutText('CmdOrCtrl+Enter', onMac)

/** The keys of a command as they are written on this computer: “Ctrl+N”, on a Mac “⌘N”. */
export function keysOf(id: CommandId): string | undefined {
  const [first] = commands[id].keys ?? []
  return first && shortcutText(first, onMac)
}
