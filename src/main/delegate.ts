import type { Contract } from '../shared/ipc'
import type { AllHandlers } from './desk'

/**
 * Handlers that ask for the real ones at each call: the plan that is open changes (sample, restore) while the door
 * stays the same.
 */
export function delegate<C extends Contract>(
  contract: C,
  current: () => AllHandlers<C>
): AllHandlers<C> {
  const features = Object.entries(contract).map(([feature, operations]) => [
    feature,
    Object.fromEntries(
      Object.keys(operations).map((name) => [
        name,
        (input: never) => {
          const handlers = current()[feature] as Record<string, (input: never) => unknown>
          return handlers[name]?.(input)
        }
      ])
    )
  ])
  return Object.fromEntries(features) as AllHandlers<C>
}
