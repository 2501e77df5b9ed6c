import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../src/shared/documents/buildDocument'
import type { Language } from '../../src/shared/languages'
import { printed, sampleRecords } from './support/printed'

/** What the chapter of the business says under a label, spaces as typed. */
function said(closedDates: string[], language: Language = 'en') {
  const records = sampleRecords(language)
  const businessProfile = { ...records.businessProfile, closedDates }
  const { blocks } = buildDocument(
    'plan',
    { ...records, businessProfile },
    { language, leaveOut: [] }
  )
  const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
  return facts.flatMap((fact) => fact.texts).map((text) => text.replaceAll('\u00A0', ' '))
}

describe('the days on which the business is closed', () => {
  const holiday = Array.from(
    { length: 14 },
    (_, at) => `2026-08-${String(at + 3).padStart(2, '0')}`
  )

  it('are told in order, a holiday by its first and last day, and none that is past', () => {
    const days = ['2026-12-24', ...holiday.toReversed(), '2026-05-01', '2026-05-02', '2025-12-25']
    expect(said(days)).toContain('1 May 2026, 2 May 2026, 3 Aug 2026 to 16 Aug 2026, 24 Dec 2026')
  })

  it.each([
    ['pt-BR', 'de 03/08/2026 a 16/08/2026'],
    ['pl', '3.08.2026–16.08.2026'],
    ['sl', '3. 8. 2026–16. 8. 2026']
  ] as const)('are written as in %s', (language, days) => {
    expect(said(holiday, language)).toContain(days)
  })

  it('are never parted at the end of a line', async () => {
    const records = sampleRecords()
    const closedDates = Array.from({ length: 60 }, (_, at) =>
      new Date(Date.UTC(2026, 1, 1 + 2 * at)).toISOString().slice(0, 10)
    )
    const businessProfile = { ...records.businessProfile, closedDates }
    const { pdf } = await printed('plan', { ...records, businessProfile })
    const lines = pdf.runs.flat().filter((run) => /\d{4}, /.test(run.text))
    expect(lines.length).toBeGreaterThan(5)
    for (const { text } of lines) expect(text).toMatch(/^\d{1,2} \p{L}+ \d{4},.*\d{4},?$/u)
  })
})
