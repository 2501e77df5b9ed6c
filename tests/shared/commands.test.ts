import { describe, expect, it } from 'vitest'
import {
  commandFor,
  commandIds,
  commands,
  isPressed,
  type KeyPress,
  menus,
  shortcutText
} from '../../src/shared/commands'
import { catalogues } from '../../src/shared/words'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held
})
const ctrl = { ctrlKey: true }
const ctrlShift = { ctrlKey: true, shiftKey: true }

describe('shortcuts', () => {
  it('go by the letter typed, wherever its key lies', () => {
    expect(commandFor(press('z', ctrl), false)).toBe('edit.undo')
    expect(commandFor(press('Z', ctrlShift), false)).toBe('edit.redo')
    expect(commandFor(press('y', ctrl), false)).toBe('edit.redo')
  })

  it('are taken with Cmd on a Mac and with Ctrl elsewhere', () => {
    expect(commandFor(press('k', { metaKey: true }), true)).toBe('palette.open')
    expect(commandFor(press('k', ctrl), true)).toBeNull()
    expect(commandFor(press('k', { metaKey: true }), false)).toBeNull()
  })

  it('leave AltGr alone, which types ą, ł and č', () => {
    expect(commandFor(press('ł', { ctrlKey: true, altKey: true }), false)).toBeNull()
    expect(commandFor(press('k', { ctrlKey: true, altKey: true }), false)).toBeNull()
  })

  it('make text larger with plus, with or without Shift', () => {
    expect(commandFor(press('+', ctrl), false)).toBe('text.larger')
    expect(commandFor(press('+', ctrlShift), false)).toBe('text.larger')
    expect(commandFor(press('=', ctrl), false)).toBe('text.larger')
    expect(commandFor(press('-', ctrl), false)).toBe('text.smaller')
    expect(commandFor(press('0', ctrl), false)).toBe('text.normal')
  })

  it('know the arrows and the function keys', () => {
    expect(commandFor(press('ArrowLeft', { altKey: true }), false)).toBe('go.back')
    expect(commandFor(press('F1'), false)).toBe('help.open')
    expect(commandFor(press('F6', { shiftKey: true }), false)).toBe('region.previous')
    expect(isPressed('Shift+F6', press('F6'), false)).toBe(false)
  })

  it('never use Ctrl+Alt with a letter, keys behind AltGr or a single letter', () => {
    const all = commandIds.flatMap((id) => commands[id].keys ?? [])
    expect(all.filter((keys) => /CmdOrCtrl\+Alt|[[\]\\/;]|^[a-z]$/i.test(keys))).toEqual([])
  })

  it('belong to one command each', () => {
    const all = commandIds.flatMap((id) => commands[id].keys ?? [])
    expect(all.length).toBe(new Set(all).size)
  })

  it('are shown as people read them', () => {
    expect(shortcutText('CmdOrCtrl+Shift+S', false)).toBe('Ctrl+Shift+S')
    expect(shortcutText('CmdOrCtrl+Shift+S', true)).toBe('⌘⇧S')
    expect(shortcutText('Alt+Left', false)).toBe('Alt+←')
  })
})

describe('the menu bar', () => {
  it('holds no command twice', () => {
    const all = Object.values(menus).flat(2)
    expect(all.length).toBe(new Set(all).size)
  })

  it('has a word for every command and every menu', () => {
    const wanted = [
      ...commandIds.map((id) => `command.${id}`),
      ...Object.keys(menus).map((name) => `command.menu.${name}`)
    ]
    expect(wanted.filter((id) => !Object.hasOwn(catalogues.en, id))).toEqual([])
  })
})
