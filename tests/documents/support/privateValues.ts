/** Values of private fields that stand nowhere else, so that a document that holds one of them has told a secret. */

/** Each has a label no printed word shares; the labels are searched for in every language. */
export const privateChoices = {
  kind: 'web_shop',
  reviewRhythm: 'half_yearly',
  stance: 'unfriendly',
  necessity: 'unnecessary',
  reasonKind: 'health_safety',
  compulsory: 'convenient',
  check: 'settlesDecisions',
  serves: 'value-3',
  trigger: 'assessment',
  source: 'research'
} as const

export const privateDays = {
  reviewDate: '2033-11-23',
  since: '2034-10-27',
  adoptedOn: '2035-08-29',
  retiredOn: '2036-06-21',
  changedOn: '2030-12-11',
  notedOn: '2029-04-13',
  /** When a rule that is not for the staff took effect. */
  effectiveFrom: '2028-07-15',
  createdAt: '2037-03-14',
  updatedAt: '2038-02-25',
  archivedAt: '2039-05-16'
} as const

export const privateNumbers = {
  policyReviewMonths: 31,
  customersServedPerYear: 918_273,
  personalDataKeepMonths: 118,
  stepsFromHome: 64,
  visionNumber: 73,
  revisionNumber: 57,
  rev: 8_642,
  /** The limit of a rule that is not for the staff, in cents. */
  goodwillLimit: 6_543_21
} as const

export const privatePlace = { region: 'AQ', timeZone: 'Antarctica/Troll' } as const

/** What the staff reads that is no text: the facts of the rules in force for them. */
export const sharedFacts = { goodwillLimit: 7_777_00, effectiveFrom: '2031-05-17' } as const

/** A moment of a private day. */
export const momentOf = (day: string): string => `${day}T09:08:07.654Z`
