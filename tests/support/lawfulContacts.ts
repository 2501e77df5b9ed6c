import type { Plan } from '../../src/shared/exportFormat'

/** A log in which the first complaint is closed and all else is new. */
export function lawfulContacts(plan: Plan): Plan['contacts'] {
  const at = <T>(list: readonly T[], index: number) => list[index % Math.max(1, list.length)]
  return plan.contacts
    .filter(() => plan.contactChannels.length > 0)
    .map((contact, index): Plan['contacts'][number] => {
      const themeId = at(plan.themes, index)?.id ?? null
      const lawful = {
        ...contact,
        year: 2024 + (index % 2),
        sequence: index + 1,
        kind: index === 0 ? ('complaint' as const) : contact.kind,
        receivedAt: `2025-03-0${index + 1}T08:00:00.000Z`,
        channelId: at(plan.contactChannels, index)?.id ?? '',
        customerId: at(plan.customers, index)?.id ?? null,
        receivedBy: at(plan.staffMembers, index)?.id ?? ('owner' as const),
        handledBy: null,
        summary: contact.summary || 'Cold',
        themeId,
        policyLinks: plan.policies
          .slice(0, index)
          .map(({ id }) => ({ policyId: id, followed: 'no' as const })),
        firstReplyAt: null,
        satisfactionAsked: contact.satisfactionAsked || contact.satisfaction !== null
      }
      return index === 0 && themeId !== null
        ? { ...lawful, ...closed(contact) }
        : { ...lawful, state: 'new' as const, resolvedAt: null, outcome: null }
    })
}

/** What a closed complaint has. */
const closed = (contact: Plan['contacts'][number]): Partial<Plan['contacts'][number]> => ({
  state: 'closed',
  factsText: contact.factsText || 'Cold',
  listenedTick: true,
  restatedText: contact.restatedText || 'Cold',
  restatementConfirmed: true,
  whatHappened: contact.whatHappened || 'Late',
  whatShouldHave: contact.whatShouldHave || 'Early',
  whatWentWrong: contact.whatWentWrong || 'Late',
  causeKind: 'process',
  options: ['Another'],
  agreedAction: contact.agreedAction || 'Another',
  agreedBy: '2025-03-01',
  actionTaken: contact.actionTaken || 'Another',
  causeRemoved: 'yes',
  goodwill: 'none_deliberate',
  firstReplyAt: '2025-03-01T09:00:00.000Z',
  resolvedAt: '2025-03-01T10:00:00.000Z',
  outcome: 'satisfied'
})
