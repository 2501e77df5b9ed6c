import {
  type Plan,
  type PortableFeature,
  portableFeatures,
  portables
} from '../../shared/exportFormat'
import type { Image } from '../database/journal'
import type { Store } from '../database/table'
import { images } from './images'

/** What two plans that were begun alike have in common though each made its own: the words that name an entry. */
const namedBy: Partial<Record<PortableFeature, (image: Image) => string>> = {
  themes: ({ label }) => String(label).toLocaleLowerCase(),
  contactChannels: ({ kind, name }) => `${String(kind)} ${String(name).toLocaleLowerCase()}`
}

/**
 * A file as it joins a plan: its themes and channels that the plan has under the same name are the plan's own, and
 * what pointed to them points there. Without this every second plan would bring “Quality” once more.
 */
export function joined(store: Store, plan: Plan): { plan: Plan; same: number } {
  const own = new Map<unknown, unknown>()
  const rest: Record<string, object[]> = { ...plan }
  for (const [feature, nameOf] of Object.entries(namedBy) as [
    PortableFeature,
    (image: Image) => string
  ][]) {
    const rows = images(store, feature)
    const present = new Map(
      rows
        .list()
        .filter((image) => image.archivedAt === null && !image.mergedInto)
        .map((image) => [nameOf(image), image.id])
    )
    rest[feature] = plan[feature].filter((record) => {
      const known = rows.find(record.id) ? undefined : present.get(nameOf(record))
      if (known !== undefined) own.set(record.id, known)
      return known === undefined
    })
  }
  if (own.size === 0) return { plan, same: 0 }
  for (const feature of portableFeatures) {
    const fields = Object.keys(portables[feature].points)
    rest[feature] = (rest[feature] ?? []).map((record) => {
      const image = record as Image
      const moved = fields.filter((field) => own.has(image[field]))
      return {
        ...image,
        ...Object.fromEntries(moved.map((field) => [field, own.get(image[field])]))
      }
    })
  }
  return { plan: rest as Plan, same: own.size }
}
