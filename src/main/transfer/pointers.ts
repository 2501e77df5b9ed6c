import { type PortableFeature, portables } from '../../shared/exportFormat'
import type { Image } from '../database/journal'

/** That a record points to another: in which field, or in which place of a list, and to what of which feature. */
export type Pointer = { path: (string | number)[]; to: string; id: string }

/** Everything a record points to; the owner is no record. `links.id` is the field `id` of every entry of the list `links`. */
export function* pointers(feature: PortableFeature, image: Image): Generator<Pointer> {
  for (const [place, to] of Object.entries(portables[feature].points)) {
    const [field = '', inner] = place.split('.')
    const found: [path: (string | number)[], id: unknown][] =
      inner === undefined
        ? [[[field], image[field]]]
        : (image[field] as Image[]).map((entry, index) => [[field, index, inner], entry[inner]])
    for (const [path, id] of found)
      if (typeof id === 'string' && id !== 'owner') yield { path, to, id }
  }
}
