import { type Plan, portableFeatures } from '../../shared/exportFormat'
import type { Store } from '../database/table'
import { images } from './images'
import { type Breach, breaches } from './invariants'

/**
 * What contradicts itself in an open plan, by the rules an export file is held to: scores that do not follow from their
 * answers, records that point nowhere, a policy in force without what it needs. None in a plan only the app has written.
 */
export function contradictions(store: Store): Breach[] {
  const records = Object.fromEntries(
    portableFeatures.map((feature) => [feature, images(store, feature).list()])
  )
  return [...breaches(records as unknown as Plan)]
}
