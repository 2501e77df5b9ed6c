import { z } from 'zod'
import { actionOperations } from './features/actions'
import { assessmentOperations, improvementAreaOperations } from './features/assessments/operations'
import { backupsOperations } from './features/backups'
import { businessProfileOperations } from './features/businessProfile'
import { changesOperations } from './features/changes'
import { contactChannelOperations } from './features/contactChannels'
import { contactOperations } from './features/contacts/operations'
import { customerOperations } from './features/customers'
import { policyIdeaOperations, policyOperations } from './features/policies/operations'
import { preferences, preferencesOperations } from './features/preferences'
import { printingOperations, printProgress } from './features/printing'
import { searchOperations } from './features/search'
import { serviceStandardOperations } from './features/serviceStandards'
import { staffMemberOperations } from './features/staffMembers'
import { startOperations, startState } from './features/start'
import { themeOperations } from './features/themes'
import { transferOperations } from './features/transfer'
import { visionOperations } from './features/vision'
import { windowOperations } from './features/window'
import type { Contract } from './ipc'

/** The features that live in the records of a plan; they answer from whichever plan is open. */
export const recordContract = {
  businessProfile: businessProfileOperations,
  vision: visionOperations,
  policies: policyOperations,
  policyIdeas: policyIdeaOperations,
  themes: themeOperations,
  contactChannels: contactChannelOperations,
  customers: customerOperations,
  staffMembers: staffMemberOperations,
  serviceStandards: serviceStandardOperations,
  actions: actionOperations,
  contacts: contactOperations,
  assessments: assessmentOperations,
  improvementAreas: improvementAreaOperations,
  changes: changesOperations,
  search: searchOperations
} satisfies Contract

/** Everything the renderer can ask of main. If it is not here, it cannot be asked. */
export const contract = {
  ...recordContract,
  start: startOperations,
  preferences: preferencesOperations,
  printing: printingOperations,
  backups: backupsOperations,
  transfer: transferOperations,
  window: windowOperations
} satisfies Contract

/** Everything main can tell the renderer without being asked. */
export const events = {
  /** A menu entry or shortcut of commands.ts was chosen. */
  command: z.string(),
  /** The window is about to close: save what was typed last, then call `window.readyToClose`. */
  closing: z.null(),
  /** An import wrote records of these features: whatever shows them reads them again. */
  changed: z.array(z.string()),
  preferences,
  start: startState,
  printProgress
} as const
export type Events = { [E in keyof typeof events]: z.output<(typeof events)[E]> }
export type EventName = keyof Events
