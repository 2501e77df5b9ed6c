import { BrowserWindow, screen } from 'electron'
import { join } from 'node:path'
import type { Preferences } from '../../shared/features/preferences'
import { colours } from '../../shared/tokens'
import { fitBounds, type KeptBounds } from './bounds'
import { ORIGIN } from './security'
import { webPreferences } from './webPreferences'

export type WindowOptions = {
  bounds: KeptBounds
  theme: Preferences['theme']
  developerTools: boolean
  developmentOrigin: string | undefined
}

/** Opens the window; it is shown once there is something to see. */
export function openMainWindow(options: WindowOptions): BrowserWindow {
  const { developmentOrigin } = options
  const place = fitBounds(
    options.bounds,
    screen.getAllDisplays().map((display) => display.workArea)
  )
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: 400,
    minHeight: 400,
    show: false,
    title: 'Regulars',
    backgroundColor: background(options.theme),
    webPreferences: {
      ...webPreferences,
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      devTools: options.developerTools
    }
  })
  if (place.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  void window.loadURL(developmentOrigin ?? `${ORIGIN}/index.html`)
  return window
}

function background(theme: Preferences['theme']): string {
  if (theme === 'dark') return colours.paper.dark
  return theme === 'contrast-dark' ? '#000000' : colours.paper.light
}
