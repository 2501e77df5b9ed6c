import type { DocumentName } from '../features/printing'
import type { PaperDocument } from './blocks'
import { buildPlan } from './plan'
import type { DocumentChoices, PlanRecords } from './records'
import { buildStaff } from './staff'
import { buildVisionPoster } from './visionPoster'

const builders: Record<
  DocumentName,
  (records: PlanRecords, choices: DocumentChoices) => PaperDocument
> = { plan: buildPlan, staff: buildStaff, 'vision-poster': buildVisionPoster }

/**
 * Builds a document from records, in words of the chosen language. `blocks` is empty when nothing of it is written
 * yet (a poster before a vision is adopted); `parts` then says so, and there is nothing to print.
 */
export function buildDocument(
  name: DocumentName,
  records: PlanRecords,
  choices: DocumentChoices
): PaperDocument {
  return builders[name](records, choices)
}
