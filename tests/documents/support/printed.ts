import { fileURLToPath } from 'node:url'
import { render, type Rendered } from '../../../src/documents/render'
import type { TextSize } from '../../../src/documents/paperTokens'
import type { PaperDocument } from '../../../src/shared/documents/blocks'
import { buildDocument } from '../../../src/shared/documents/buildDocument'
import type { PlanRecords } from '../../../src/shared/documents/records'
import type { DocumentName, Paper } from '../../../src/shared/features/printing'
import type { Language } from '../../../src/shared/languages'
import { SAMPLE_TODAY, samplePlan } from '../../../src/shared/sample/samplePlan'
import { readPdf, type ReadPdf } from './readPdf'

/** The fonts as they ship. */
export const fontFolder = fileURLToPath(new URL('../../../resources/fonts', import.meta.url))

/** The records of the sample business on its day. */
export function sampleRecords(language: Language = 'en'): PlanRecords {
  const { vision, visionRevisions, ...records } = samplePlan(language)
  const adopted = visionRevisions.find((revision) => revision.status === 'adopted')
  return {
    ...records,
    adoptedVision: adopted ?? null,
    workingVision: vision,
    today: SAMPLE_TODAY
  }
}

export type Choices = {
  language?: Language
  paper?: Paper
  textSize?: TextSize
  leaveOut?: string[]
}
export type Printed = { document: PaperDocument; rendered: Rendered; pdf: ReadPdf }

/** Builds, draws and reads back a document. */
export async function printed(
  name: DocumentName,
  records: PlanRecords,
  choices: Choices = {}
): Promise<Printed> {
  const { language = 'en', paper = 'A4', textSize = 'normal', leaveOut = [] } = choices
  const document = buildDocument(name, records, { language, leaveOut })
  const rendered = await render({ document, paper, textSize, fontFolder })
  return { document, rendered, pdf: await readPdf(rendered.bytes) }
}
