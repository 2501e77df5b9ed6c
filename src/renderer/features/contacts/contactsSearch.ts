import { z } from 'zod'
import { contactSorts, type ContactQuery } from '../../../shared/features/contacts/operations'
import { contactKinds } from '../../../shared/features/contacts/schema'

export const logStates = ['open', 'solved'] as const

/** What of the log is shown stands in its address, so that going back shows the same. A wrong value is left out. */
export const contactsSearch = z.object({
  kind: z.enum(contactKinds).optional().catch(undefined),
  state: z.enum(logStates).optional().catch(undefined),
  theme: z.uuid().optional().catch(undefined),
  channel: z.uuid().optional().catch(undefined),
  customer: z.uuid().optional().catch(undefined),
  policy: z.uuid().optional().catch(undefined),
  sort: z.enum(contactSorts).optional().catch(undefined),
  typed: z.string().max(200).optional().catch(undefined)
})
export type ContactsSearch = z.output<typeof contactsSearch>

/** What an address asks the log for. */
export function queryOf(search: ContactsSearch): ContactQuery {
  const { kind, state, theme, channel, customer, policy, sort, typed } = search
  return {
    ...(kind && { kinds: [kind] }),
    ...(state && { open: state === 'open' }),
    ...(theme && { themeId: theme }),
    ...(channel && { channelId: channel }),
    ...(customer && { customerId: customer }),
    ...(policy && { policyId: policy }),
    ...(typed && { typed }),
    ...(sort && { sort })
  }
}

/** Whether the log is narrowed at all. */
export function isNarrowed(search: ContactsSearch): boolean {
  const { sort: _, ...narrowing } = search
  return Object.values(narrowing).some((value) => value !== undefined && value !== '')
}
