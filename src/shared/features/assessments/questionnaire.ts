/** The sections of the self-assessment, in their order (domain.md 3.2); their names are the words `assessment.section.<code>`. */
export const sectionCodes = ['COM', 'ALI', 'ERR', 'INF', 'OUT', 'STF', 'IMP'] as const
export type SectionCode = (typeof sectionCodes)[number]

/** The statements of `core-1` in their order (INV-3); their texts are the words `assessment.statement.<code>`. */
export const statementCodes = [
  ...(['COM-1', 'COM-2', 'COM-3', 'COM-4'] as const),
  ...(['ALI-1', 'ALI-2', 'ALI-3', 'ALI-4'] as const),
  ...(['ERR-1', 'ERR-2', 'ERR-3'] as const),
  ...(['INF-1', 'INF-2', 'INF-3'] as const),
  ...(['OUT-1', 'OUT-2', 'OUT-3'] as const),
  ...(['STF-1', 'STF-2', 'STF-3', 'STF-4', 'STF-5'] as const),
  ...(['IMP-1', 'IMP-2', 'IMP-3'] as const)
] as const
export type StatementCode = (typeof statementCodes)[number]

/** The questionnaires there are; an assessment keeps the one it was begun with. */
export const versionKeys = ['core-1'] as const
/** The built-in questionnaire. */
export const CORE_VERSION = 'core-1'

/** The one statement that was lost from the source and made anew (domain.md 0.2). */
export const RESTORED: StatementCode = 'COM-4'

/** A statement's section: the code before the hyphen. */
export const sectionOf = (statement: StatementCode) => statement.slice(0, 3) as SectionCode

/** The statements of a section. */
export function statementsOf(section: SectionCode): StatementCode[] {
  return statementCodes.filter((code) => sectionOf(code) === section)
}

/** The sections that are asked: the one about staff only where there is staff. */
export function askedSections(includesStaff: boolean): SectionCode[] {
  return sectionCodes.filter((code) => includesStaff || code !== 'STF')
}

/** All statements that are asked, in order. */
export function askedStatements(includesStaff: boolean): StatementCode[] {
  return askedSections(includesStaff).flatMap(statementsOf)
}
