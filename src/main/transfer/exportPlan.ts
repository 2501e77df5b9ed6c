import { EXPORT_FORMAT, EXPORT_VERSION, portableFeatures } from '../../shared/exportFormat'
import type { Image } from '../database/journal'
import type { Store } from '../database/table'
import { checksum } from './canonical'
import { images } from './images'

/**
 * The whole plan as one JSON document in UTF-8 (docs/export-format.md): every field of every record, none of the
 * journal. Two exports of the same plan differ in `exportedAt` alone.
 */
export function exportPlan(store: Store, at: { appVersion: string; now: Date }): Uint8Array {
  const records = Object.fromEntries(
    portableFeatures.map((feature): [string, Image[]] => [feature, images(store, feature).list()])
  )
  const document = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    app: `Regulars ${at.appVersion}`,
    exportedAt: at.now.toISOString(),
    counts: Object.fromEntries(
      Object.entries(records).map(([feature, list]) => [feature, list.length])
    ),
    sha256: checksum(records),
    records
  }
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`)
}
