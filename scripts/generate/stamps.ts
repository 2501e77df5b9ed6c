import type { Stamp } from '../../src/shared/record'
import type { Random } from './random'

/** The stamp of a record that was written at some moment, and again at another if that is later. */
export function stampOf(random: Random, created: string, updated: string = created): Stamp {
  return {
    id: random.id(),
    rev: updated > created ? random.whole(2, 9) : 1,
    createdAt: created,
    updatedAt: updated > created ? updated : created,
    archivedAt: null
  }
}
