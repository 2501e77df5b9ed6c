import { Menu } from 'electron'
import { type MenuState, menuTemplate } from './menuTemplate'

/** The menu bar, put up anew only where it would say something else: a save for each key would otherwise build it. */
export function createMenu(stateNow: () => MenuState) {
  let shown = ''
  return {
    show(): void {
      const state = stateNow()
      const { words, undo, redo, sample } = state
      const said = JSON.stringify([words.language, undo, redo, sample])
      if (said === shown) return
      shown = said
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state)))
    }
  }
}
