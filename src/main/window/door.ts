import type { BrowserWindow } from 'electron'
import { ipcMain } from 'electron'
import type { EventName, Events } from '../../shared/contract'
import type { Result } from '../../shared/result'
import { isOurs } from './sender'

export type Answer = (address: unknown, input: unknown) => Promise<Result<unknown>>

/** Opens the one channel to the renderer. A stranger is refused before anything is read. */
export function openDoor(window: () => BrowserWindow | null, origin: string, answer: Answer): void {
  ipcMain.handle('call', (event, address: unknown, input: unknown) => {
    if (!isOurs(event, window()?.webContents, origin)) throw new Error('Unknown sender')
    return answer(address, input)
  })
}

/** Tells the window something without being asked. */
export function tell<E extends EventName>(
  window: BrowserWindow | null,
  event: E,
  payload: Events[E]
): void {
  if (window && !window.isDestroyed()) window.webContents.send('event', event, payload)
}
