import type { Plan } from '../../shared/exportFormat'
import type { FieldFailure } from '../../shared/result'
import type { Store } from '../database/table'
import { images } from './images'
import { refusalOf } from './problem'

const forGood = ['statement', 'values', 'adoptedOn'] as const

/** What was adopted stands word for word; a file that says otherwise of the same revision is refused (INV-15). */
export function refuseRewriting(store: Store, plan: Plan): void {
  const rows = images(store, 'visionRevisions')
  const fields: Record<string, FieldFailure> = {}
  for (const [index, revision] of plan.visionRevisions.entries()) {
    const present = rows.find(revision.id)
    for (const field of forGood)
      if (present && JSON.stringify(present[field]) !== JSON.stringify(revision[field]))
        fields[`visionRevisions.${index}.${field}`] = { code: 'adoptedForGood' }
  }
  if (Object.keys(fields).length > 0) throw refusalOf({ reason: 'badRecords', fields })
}
