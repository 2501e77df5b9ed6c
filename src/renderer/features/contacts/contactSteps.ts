import { stepOf } from '../../../shared/features/contacts/rules'
import type { Contact, ContactState } from '../../../shared/features/contacts/schema'

/** The four steps, from understanding to making amends. */
export const steps = [1, 2, 3, 4] as const

/** Where a complaint goes when a step is done. */
export const stateAfter: Readonly<Partial<Record<number, ContactState>>> = {
  1: 'step2',
  2: 'step3',
  3: 'step4',
  4: 'resolved'
}

/** The step at hand: 1 to 4; null once all four are done. */
export function stepAtHand(contact: Pick<Contact, 'kind' | 'state'>): number | null {
  const step = stepOf(contact)
  return step === null ? null : Math.max(1, step)
}
