import type { ActionFields } from '../../src/shared/features/actions'
import type { StandardFields } from '../../src/shared/features/serviceStandards'
import type { StaffMemberDraft } from '../../src/shared/features/staffMembers'

/** Something to do, by the owner, due in ten days. */
export function actionOf(what: string, facts: Partial<ActionFields> = {}): ActionFields {
  return {
    what,
    who: 'owner',
    due: '2026-01-15',
    result: '',
    priority: null,
    sourceType: null,
    sourceId: null,
    private: true,
    ...facts
  }
}

/** Someone who works here, of whom only the name is known. */
export function personOf(name: string, facts: Partial<StaffMemberDraft> = {}): StaffMemberDraft {
  return {
    name,
    role: '',
    startedOn: null,
    leftOn: null,
    responsibilities: '',
    personalGoal: '',
    howICanHelp: '',
    shareGoal: false,
    mayGrantUpTo: null,
    phone: '',
    ...facts
  }
}

/** The company’s standard: an answer within four hours, solved within two working days. */
export function standardOf(facts: Partial<StandardFields> = {}): StandardFields {
  return {
    title: 'Our standard',
    channelId: null,
    replyWithin: { n: 4, unit: 'hours' },
    resolveWithin: { n: 2, unit: 'working_days' },
    updateEvery: null,
    staffWording: '',
    customerWording: '',
    expectedAnyway: '',
    beyond: '',
    effectiveFrom: '2026-01-05',
    ...facts
  }
}
