import { type CommandId, commands, shortcutText } from '../../shared/commands'
import { onMac } from './mac'

/** The keys of a command as they stand on a button. */
export function keysOf(id: CommandId): string {
  return shortcutText(commands[id].keys?.[0] ?? '', onMac)
}
