import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../../src/main/window/menuTemplate'
import { commandIds, commands, menus } from '../../../src/shared/commands'
import { languages } from '../../../src/shared/languages'
import { createWords } from '../../../src/shared/words'

const built = (state: Partial<Parameters<typeof menuTemplate>[0]> = {}) =>
  menuTemplate({
    words: createWords('en'),
    undo: null,
    redo: null,
    sample: false,
    choose: () => undefined,
    ...state
  })

const entriesOf = (menu: ReturnType<typeof built>[number] | undefined) => {
  const entries = (menu?.submenu ?? []) as Electron.MenuItemConstructorOptions[]
  return entries.filter(({ type }) => type === undefined)
}

describe('the menu bar (H20)', () => {
  it('holds what commands.ts says, and no way to load again, to developer tools or to zoom', () => {
    const menu = built()
    expect(menu).toHaveLength(Object.keys(menus).length)
    const roles = menu.flatMap((one) => entriesOf(one).map(({ role }) => role))
    expect(new Set(roles.filter((role) => role !== undefined))).toEqual(
      new Set(commandIds.flatMap((id) => commands[id].role ?? []))
    )
    const keys = menu.flatMap((one) => entriesOf(one).map(({ accelerator }) => accelerator))
    for (const forbidden of ['F5', 'F12', 'CmdOrCtrl+R', 'CmdOrCtrl+Shift+R', 'CmdOrCtrl+Shift+I'])
      expect(keys).not.toContain(forbidden)
  })

  it('has every entry in every language', () => {
    for (const language of languages)
      for (const menu of built({ words: createWords(language) }))
        for (const { label } of [menu, ...entriesOf(menu)]) expect(label).toMatch(/^\p{Lu}/u)
  })

  it('hands over the command chosen', () => {
    const chosen: string[] = []
    const file = built({ choose: (command) => chosen.push(command) })[0]
    entriesOf(file)[0]?.click?.({} as Electron.MenuItem, undefined, {})
    expect(chosen).toEqual(['item.new'])
  })

  it('offers the sample, and in the sample the way back', () => {
    const words = createWords('en')
    const offered = (sample: boolean) => entriesOf(built({ sample })[0]).map(({ label }) => label)
    const [there, back] = [
      words.format('command.sample.open'),
      words.format('command.sample.leave')
    ]
    expect(offered(false)).toContain(there)
    expect(offered(false)).not.toContain(back)
    expect(offered(true)).toContain(back)
    expect(offered(true)).not.toContain(there)
  })

  it('shows an ampersand of the owner’s, instead of taking it for the mark of a letter', () => {
    const edit = built({ undo: 'Undo the change to “Tea & cake”', redo: 'Redo “R&D”' })[1]
    expect(entriesOf(edit)[0]?.label).toBe('Undo the change to “Tea && cake”')
    expect(entriesOf(edit)[1]?.label).toBe('Redo “R&&D”')
  })
})
