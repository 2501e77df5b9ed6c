import { Menu } from 'electron'
import { type MenuState, menuTemplate } from './menuTemplate'

/** Puts the menu bar up. */
export function setMenu(state: MenuState): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state)))
}
