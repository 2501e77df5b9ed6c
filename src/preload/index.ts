import { contextBridge, ipcRenderer } from 'electron'

/** The whole bridge. Main looks the address up in the contract, so this file never grows. */
contextBridge.exposeInMainWorld('bridge', {
  call: (address: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('call', address, input),
  on: (event: string, listener: (payload: unknown) => void): (() => void) => {
    const heard = (_: unknown, name: string, payload: unknown) => {
      if (name === event) listener(payload)
    }
    ipcRenderer.on('event', heard)
    // Nothing comes back: removeListener answers with ipcRenderer itself.
    return () => void ipcRenderer.removeListener('event', heard)
  }
})
