import { contract, type EventName, type Events } from '../shared/contract'
import { createClient } from '../shared/ipc'

/** Everything a screen can ask of main: `api.policies.move(input)`. The only use of the bridge beside `listen`. */
export const api = createClient(contract, (address, input) => window.bridge.call(address, input))

/** Hears what main says without being asked; returns the way to stop. */
export function listen<E extends EventName>(
  event: E,
  listener: (payload: Events[E]) => void
): () => void {
  return window.bridge.on(event, (payload) => listener(payload as Events[E]))
}
