import { z } from 'zod'
import { choice } from '../fields'
import { does } from '../ipc'
import { language } from '../languages'

export const themes = ['system', 'light', 'dark', 'contrast-light', 'contrast-dark'] as const
/** Text sizes in per cent of the normal one (screens.md B11). */
export const textSizes = [100, 112.5, 125, 150, 175, 200] as const

/** How the app looks and speaks on this computer; kept beside the plan, not in it. */
export const preferences = z.strictObject({
  language: language(),
  theme: choice(themes),
  textSize: z.literal(textSizes)
})
export type Preferences = z.output<typeof preferences>

export const preferencesOperations = {
  get: does(z.void(), preferences),
  /** Takes effect everywhere at once, menus and dialogs included, and is kept. */
  update: does(preferences.exactPartial(), preferences)
}
