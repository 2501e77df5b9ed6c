/** The sections of the self-assessment, in their order (domain.md 3.2); their names are the words `assessment.section.<code>`. */
export const sectionCodes = ['COM', 'ALI', 'ERR', 'INF', 'OUT', 'STF', 'IMP'] as const
export type SectionCode = (typeof sectionCodes)[number]

/** How many statements each section of `core-1` has (INV-3). */
const sizes: Record<SectionCode, number> = {
  COM: 4,
  ALI: 4,
  ERR: 3,
  INF: 3,
  OUT: 3,
  STF: 5,
  IMP: 3
}

/** The built-in questionnaire. */
export const CORE_VERSION = 'core-1'

/** The one statement that was lost from the source and made anew (domain.md 0.2). */
export const RESTORED = 'COM-4'

/** A statement's section. */
export function sectionOf(statement: string): SectionCode {
  const section = sectionCodes.find((code) => statement.startsWith(`${code}-`))
  if (!section) throw new Error(`No section for ${statement}`)
  return section
}

/** The statements of a section of `core-1`; their texts are the words `assessment.statement.<code>`. */
export function statementsOf(section: SectionCode): string[] {
  return Array.from({ length: sizes[section] }, (_, index) => `${section}-${index + 1}`)
}

/** The sections that are asked: the one about staff only where there is staff. */
export function askedSections(includesStaff: boolean): SectionCode[] {
  return sectionCodes.filter((code) => includesStaff || code !== 'STF')
}

/** All statements that are asked, in order. */
export function askedStatements(includesStaff: boolean): string[] {
  return askedSections(includesStaff).flatMap(statementsOf)
}

/** Every statement there is. */
export const statementCodes = sectionCodes.flatMap(statementsOf)
