import type { PortableFeature } from '../../shared/exportFormat'
import type { Image } from '../database/journal'
import { type Images, imagesOf, type Store } from '../database/table'

/** The records of a feature of an open plan, as they stand in a file. */
export function images(store: Store, feature: PortableFeature): Images {
  return imagesOf(store, feature)
}

/** What an image says. */
export function withoutStamp(record: Image): Image {
  const { id: _id, rev: _rev, createdAt: _created, updatedAt: _updated, ...fields } = record
  return fields
}

/** Whether two images say the same, whatever their stamps. */
export function same(record: Image, present: Image): boolean {
  return Object.entries(withoutStamp(record)).every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(present[field])
  )
}
