import { type Plan, portableFeatures, portables } from '../../shared/exportFormat'
import type { ImportPreview } from '../../shared/features/transfer'
import type { Image } from '../database/journal'
import type { Store } from '../database/table'
import { images, same } from './images'
import { numbersOf, renumbered } from './numbering'
import { withoutOwnQuarters } from './quarters'

/** What taking a file in would mean for the open plan; nothing is written. */
export function previewOf(store: Store, plan: Plan): Omit<ImportPreview, 'token' | 'exportedAt'> {
  const numbered = renumbered(plan, numbersOf(store)).plan
  let [replaced, present] = [0, 0]
  for (const feature of portableFeatures) {
    const there = images(store, feature).list()
    present += there.length
    const byId = new Map(there.map((image) => [image.id, image]))
    for (const record of numbered[feature] as Image[]) {
      const known = portables[feature].single ? there[0] : byId.get(record.id)
      if (known && !same(record, known)) replaced += 1
    }
  }
  return {
    businessName: plan.businessProfile[0]?.name ?? '',
    counts: Object.fromEntries(portableFeatures.map((feature) => [feature, plan[feature].length])),
    known: replaced,
    leftOut: withoutOwnQuarters(store, plan).leftOut,
    planIsEmpty: present === 0
  }
}
