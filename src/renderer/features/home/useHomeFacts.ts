import type { ContactSummary } from '../../../shared/features/contacts/operations'
import { nextDue } from '../../../shared/features/contacts/figures'
import type { DueFacts } from '../../../shared/dueItems'
import type { PlanFacts } from '../../../shared/planParts'
import { api } from '../../api'
import { type Reading, useRead, valueOf } from '../../shell/calls'
import { together } from './together'

/** So many of the most urgent contacts are looked at. */
const URGENT = 5

/** An open contact and whether what it waits for is past. */
export type UrgentContact = { contact: ContactSummary; isPastLimit: boolean }

export type HomeFacts = PlanFacts &
  DueFacts & {
    /** The most urgent first. */
    urgent: readonly UrgentContact[]
    /** Contacts past a limit, all of them counted. */
    overdueContacts: number
  }

/** Everything Home shows, read together. The chapters may be missing: then none is written. */
export function useHomeFacts(): Reading<HomeFacts> {
  const chapters = useRead(api.printing.parts, { document: 'plan' })
  const facts = together({
    profile: useRead(api.businessProfile.get, undefined),
    assessments: useRead(api.assessments.list, undefined),
    vision: useRead(api.vision.get, undefined),
    revisions: useRead(api.vision.revisions, undefined),
    policies: useRead(api.policies.list, undefined),
    standards: useRead(api.serviceStandards.list, undefined),
    channels: useRead(api.contactChannels.list, undefined),
    staff: useRead(api.staffMembers.list, undefined),
    actions: useRead(api.actions.list, undefined),
    counts: useRead(api.contacts.counts, undefined),
    waiting: useRead(api.contacts.urgent, { limit: URGENT }),
    now: useRead(api.contacts.now, undefined)
  })
  if (facts.state !== 'ready') return facts
  if (chapters.state === 'loading') return chapters
  const { revisions, counts, waiting, now, ...rest } = facts.value
  return {
    state: 'ready',
    value: {
      ...rest,
      adopted: revisions.find((revision) => revision.status === 'adopted') ?? null,
      chapters: valueOf(chapters) ?? [],
      overdueContacts: counts.overdue,
      urgent: waiting.map((contact) => {
        const due = nextDue(contact, contact)
        return { contact, isPastLimit: due !== null && due < now }
      })
    }
  }
}
