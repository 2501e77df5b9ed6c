/** What the computer itself does when its menu entry is chosen; named as Electron names it. */
export type MenuRole =
  'cut' | 'copy' | 'paste' | 'selectAll' | 'togglefullscreen' | 'minimize' | 'quit'

type CommandFacts = {
  /** Shortcuts in Electron's notation; the first one is shown. Letters are those typed, wherever the key lies. */
  keys?: readonly string[]
  role?: MenuRole
  /** Not offered in the palette: it would act on the palette itself, or on a field that has lost the focus. */
  notInPalette?: true
}

/**
 * Everything that can be commanded from the keyboard, the menu or the palette (screens.md B9). The label of `x` is the
 * text `command.x`. No Ctrl+Alt+letter (it types ą, ł, č on Windows), none of `[ ] \ / ;`, no single letters.
 */
const facts = {
  'item.new': { keys: ['CmdOrCtrl+N'] },
  'contact.new': { keys: ['CmdOrCtrl+Shift+N'] },
  'print.open': { keys: ['CmdOrCtrl+P'] },
  'print.save': { keys: ['CmdOrCtrl+Shift+S'] },
  'backup.saveCopy': {},
  'backup.restore': {},
  'plan.export': {},
  'plan.import': {},
  'plan.showFolder': {},
  'sample.open': {},
  'sample.leave': {},
  'settings.open': { keys: ['CmdOrCtrl+,'] },
  'app.quit': { keys: ['CmdOrCtrl+Q'], role: 'quit', notInPalette: true },
  'edit.undo': { keys: ['CmdOrCtrl+Z'] },
  'edit.redo': { keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'] },
  'edit.cut': { role: 'cut', notInPalette: true },
  'edit.copy': { role: 'copy', notInPalette: true },
  'edit.paste': { role: 'paste', notInPalette: true },
  'edit.selectAll': { role: 'selectAll', notInPalette: true },
  'list.find': { keys: ['CmdOrCtrl+F'] },
  'palette.open': { keys: ['CmdOrCtrl+K'], notInPalette: true },
  'save.now': { keys: ['CmdOrCtrl+S'], notInPalette: true },
  'text.larger': { keys: ['CmdOrCtrl+Plus'] },
  'text.smaller': { keys: ['CmdOrCtrl+-'] },
  'text.normal': { keys: ['CmdOrCtrl+0'] },
  'view.fullScreen': { keys: ['F11'], role: 'togglefullscreen', notInPalette: true },
  'view.minimize': { role: 'minimize', notInPalette: true },
  'go.home': { keys: ['CmdOrCtrl+1'] },
  'go.assessments': { keys: ['CmdOrCtrl+2'] },
  'go.vision': { keys: ['CmdOrCtrl+4'] },
  'go.policies': {},
  'go.standard': { keys: ['CmdOrCtrl+5'] },
  'go.channels': {},
  'go.team': { keys: ['CmdOrCtrl+6'] },
  'go.actions': { keys: ['CmdOrCtrl+7'] },
  'go.contacts': { keys: ['CmdOrCtrl+8'] },
  'go.customers': {},
  'go.themes': {},
  'go.print': { keys: ['CmdOrCtrl+9'] },
  'go.business': {},
  'go.back': { keys: ['Alt+Left'], notInPalette: true },
  'go.forward': { keys: ['Alt+Right'], notInPalette: true },
  // Answered by React Aria's landmarks, wherever the focus is.
  'region.next': { keys: ['F6'], notInPalette: true },
  'region.previous': { keys: ['Shift+F6'], notInPalette: true },
  'help.open': { keys: ['F1'] },
  'help.keyboard': {},
  'help.about': {}
} as const satisfies Record<string, CommandFacts>

export type CommandId = keyof typeof facts
export const commands: Record<CommandId, CommandFacts> = facts
export const commandIds = Object.keys(facts) as CommandId[]

/** The menu bar: each menu's entries in groups, divided by lines. The label of menu `x` is `command.menu.x`. */
export const menus = {
  file: [
    ['item.new', 'contact.new'],
    ['print.open', 'print.save'],
    ['backup.saveCopy', 'backup.restore', 'plan.export', 'plan.import'],
    ['sample.open', 'sample.leave'],
    ['settings.open'],
    ['app.quit']
  ],
  edit: [
    ['edit.undo', 'edit.redo'],
    ['edit.cut', 'edit.copy', 'edit.paste', 'edit.selectAll'],
    ['list.find', 'palette.open']
  ],
  view: [
    ['text.larger', 'text.smaller', 'text.normal'],
    ['view.fullScreen', 'view.minimize']
  ],
  go: [
    ['go.home'],
    [
      'go.assessments',
      'go.vision',
      'go.policies',
      'go.standard',
      'go.channels',
      'go.team',
      'go.actions'
    ],
    ['go.contacts', 'go.customers', 'go.themes'],
    ['go.print', 'go.business'],
    ['go.back', 'go.forward']
  ],
  help: [['help.open', 'help.keyboard'], ['plan.showFolder'], ['help.about']]
} as const satisfies Record<string, readonly (readonly CommandId[])[]>
export type MenuName = keyof typeof menus

/** A key press, as the window reports it. */
export type KeyPress = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const arrows: Record<string, string> = { Left: 'ArrowLeft', Right: 'ArrowRight' }

/** Whether a key press is the shortcut. On a Mac `CmdOrCtrl` is Cmd. */
export function isPressed(shortcut: string, press: KeyPress, mac: boolean): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const command = parts.includes('CmdOrCtrl')
  if (press.ctrlKey !== (command && !mac) || press.metaKey !== (command && mac)) return false
  if (press.altKey !== parts.includes('Alt')) return false
  // The plus sign needs Shift on some keyboards and not on others; its unshifted key counts too.
  if (key === 'Plus') return press.key === '+' || press.key === '='
  if (press.shiftKey !== parts.includes('Shift')) return false
  return press.key.toLowerCase() === (arrows[key] ?? key).toLowerCase()
}

/** The command whose shortcut was pressed, or null. */
export function commandFor(press: KeyPress, mac: boolean): CommandId | null {
  const pressed = (id: CommandId) =>
    commands[id].keys?.some((shortcut) => isPressed(shortcut, press, mac)) ?? false
  return commandIds.find(pressed) ?? null
}

const signs: Record<string, string> = { Left: '←', Right: '→', Plus: '+', '-': '−' }
const macSigns: Record<string, string> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' }

/** A shortcut as people read it: Ctrl+Shift+S, on a Mac ⌘⇧S. */
export function shortcutText(shortcut: string, mac: boolean): string {
  const parts = shortcut.split('+').map((part) => signs[part] ?? part)
  if (mac) return parts.map((part) => macSigns[part] ?? part).join('')
  return parts.map((part) => (part === 'CmdOrCtrl' ? 'Ctrl' : part)).join('+')
}
