import fc from 'fast-check'
import { contactOutcomes } from '../../../src/shared/features/contacts/schema'
import { type Fields, mayStand, place } from './model'
import { type Real, Step } from './steps'

/** A field that is filled in, or emptied again. */
function fill(changesFor: (real: Real) => Partial<Fields>, name: string): Step {
  return new Step(
    name,
    (real) => real.api.contacts.update({ id: real.id, rev: real.rev, changes: changesFor(real) }),
    (now, real) => {
      const fields = { ...now.fields, ...changesFor(real) }
      return mayStand(now.kind, place(now.kind, now.state), fields) ? { ...now, fields } : undefined
    }
  )
}

const step1 = {
  factsText: 'At nine',
  listenedTick: true,
  restatedText: 'You waited',
  restatementConfirmed: true
}
const step2 = {
  whatHappened: 'It stood',
  whatShouldHave: 'Brought',
  whatWentWrong: 'Nobody',
  causeKind: 'process'
} as const
const step3 = { options: ['Another'], agreedAction: 'Another', agreedBy: '2026-01-05' }
const step4 = { actionTaken: 'Brought', causeRemoved: 'yes', goodwill: 'none_deliberate' } as const

const allSteps = { ...step1, ...step2, ...step3, ...step4 }

/** What leads on: without it, most of what is tried would be refused. */
export const wholes = fc.oneof(
  fc
    .constantFrom(step1, step2, step3, step4, allSteps, allSteps, allSteps)
    .map((changes) => fill(() => changes, 'fill in a step')),
  fc
    .constantFrom(
      'satisfied' as const,
      'answered' as const,
      'accepted' as const,
      'thanked' as const
    )
    .map((outcome) => fill(({ themeId }) => ({ themeId, outcome }), `theme and ${outcome}`))
)

export const fillings = fc.oneof(
  fc
    .constantFrom<Partial<Fields>>(
      { summary: '' },
      { summary: 'Cold' },
      { listenedTick: false },
      { factsText: '' },
      { causeKind: 'policy' },
      { causeKind: null },
      { policyLinks: [] },
      { options: [] },
      { agreedBy: null },
      { actionTaken: '' },
      { goodwill: 'given' },
      { goodwill: null },
      { goodwillWhat: 'Cake' },
      { outcomeReason: 'The law' },
      { outcomeReason: '' },
      { themeId: null }
    )
    .map((changes) => fill(() => changes, JSON.stringify(changes))),
  fc
    .constantFrom('yes' as const, 'no' as const)
    .map((followed) => fill(({ policyId }) => ({ policyLinks: [{ policyId, followed }] }), 'link')),
  fc.constant(fill(({ themeId }) => ({ themeId }), 'theme')),
  fc
    .constantFrom(null, ...contactOutcomes)
    .map((outcome) => fill(() => ({ outcome }), `outcome ${outcome}`))
)
