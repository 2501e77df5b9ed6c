import { describe, expect, it } from 'vitest'
import type { Policy } from '../../src/shared/features/policies/schema'
import {
  activationGaps,
  axesOf,
  decisionFor,
  quadrantGaps
} from '../../src/shared/features/policies/rules'
import { decisions } from '../../src/shared/features/policies/schema'
import { failure, startApp, value } from '../support/app'
import { answersFor, createIn, createInForce, type Fields, newPolicy } from '../support/policies'

describe('a policy in force', () => {
  it('needs everything its quadrant asks for, named field by field (INV-17)', async () => {
    const { api } = startApp()
    const draft = value(await api.policies.create({ ...newPolicy, topicCode: 'RET', wording: '' }))
    const refused = failure(
      await api.policies.activate({ id: draft.id, rev: 1, effectiveFrom: '2026-01-05' })
    )
    expect(refused).toEqual({
      code: 'invalid',
      fields: {
        wording: { code: 'required' },
        stance: { code: 'required' },
        necessity: { code: 'required' },
        displays: { code: 'needsDisplay' },
        lawChecked: { code: 'lawUnchecked' }
      }
    })
  })

  it.each(['strengthen', 'keep_extra', 'soften'] as const)(
    'comes into force in the quadrant %s once all is answered, and not with one answer less',
    async (decision) => {
      const { api } = startApp()
      const needed = answersFor(decision)
      for (const field of Object.keys(needed) as (keyof Fields)[]) {
        const { [field]: _left, ...rest } = needed
        const policy = await createIn(api, decision, rest)
        const refused = failure(
          await api.policies.activate({
            id: policy.id,
            rev: policy.rev,
            effectiveFrom: '2026-01-05'
          })
        )
        expect(Object.keys(refused.fields ?? {})).toEqual([field])
      }
      const policy = await createIn(api, decision, needed)
      const active = value(
        await api.policies.activate({ id: policy.id, rev: policy.rev, effectiveFrom: '2026-01-05' })
      )
      expect(active).toMatchObject({
        status: 'active',
        effectiveFrom: '2026-01-05',
        reviewDate: '2027-01-05'
      })
    }
  )

  it('cannot be an unfriendly, unnecessary one (INV-19)', async () => {
    const { api } = startApp()
    const draft = await createIn(api, 'strengthen', answersFor('strengthen'))
    const barrier = value(
      await api.policies.update({
        id: draft.id,
        rev: draft.rev,
        changes: { stance: 'unfriendly', necessity: 'unnecessary' }
      })
    )
    expect(
      failure(
        await api.policies.activate({
          id: barrier.id,
          rev: barrier.rev,
          effectiveFrom: '2026-01-05'
        })
      ).fields
    ).toEqual({ necessity: { code: 'barrier' } })
    const active = await createInForce(api, 'strengthen')
    expect(
      failure(
        await api.policies.update({
          id: active.id,
          rev: active.rev,
          changes: { stance: 'unfriendly', necessity: 'unnecessary' }
        })
      ).fields
    ).toEqual({ necessity: { code: 'barrier' } })
  })

  it('refuses to lose what it needs', async () => {
    const { api, db } = startApp()
    const active = await createInForce(api, 'soften')
    const before = db.serialize()
    const losses: [Fields, string][] = [
      [{ wording: ' ' }, 'wording'],
      [{ stance: null }, 'stance'],
      [{ reasonKind: null }, 'reasonKind'],
      [{ reasonText: '' }, 'reasonText'],
      [{ compromise: '' }, 'compromise'],
      [{ noCompromisePossible: true }, 'noCompromiseWhy'],
      [{ customerExplanation: '' }, 'customerExplanation'],
      [{ displays: [] }, 'displays'],
      [{ reviewDate: null }, 'reviewDate'],
      [{ effectiveFrom: null }, 'effectiveFrom'],
      [{ topicCode: 'SAF' }, 'lawChecked']
    ]
    for (const [changes, field] of losses) {
      const refused = failure(
        await api.policies.update({ id: active.id, rev: active.rev, changes })
      )
      expect(Object.keys(refused.fields ?? {})).toEqual([field])
    }
    expect(db.serialize().equals(before)).toBe(true)
  })

  it('needs no place to be seen when it is for staff or the owner', async () => {
    const { api } = startApp()
    for (const audience of ['staff', 'owner'] as const) {
      const policy = await createIn(api, 'strengthen', {
        ...answersFor('strengthen'),
        displays: [],
        audience
      })
      const { id, rev } = policy
      value(await api.policies.activate({ id, rev, effectiveFrom: '2026-01-05' }))
    }
  })
})

describe('a reason', () => {
  it('cannot be habit where the policy is necessary, but may where it is an extra (INV-18)', () => {
    const habit = { ...blankAnswers(), reasonKind: 'habit' } as Policy
    const codes = (decision: 'soften' | 'strengthen' | 'keep_extra') =>
      quadrantGaps(habit, decision).find((gap) => gap.field === 'reasonKind')?.code
    expect(codes('soften')).toBe('habitIsNoReason')
    expect(codes('strengthen')).toBe('habitIsNoReason')
    expect(codes('keep_extra')).toBeUndefined()
  })

  it.each([
    ['law', false],
    ['health_safety', false],
    ['insurance', false],
    ['contract', false],
    ['cost', true],
    ['customer_wish', true],
    ['other', true]
  ] as const)(
    '%s for an unfriendly, necessary policy asks “compulsory?”: %s',
    (reasonKind, asks) => {
      const gaps = quadrantGaps({ ...blankAnswers(), reasonKind } as Policy, 'soften')
      expect(gaps.some((gap) => gap.field === 'compulsory')).toBe(asks)
      expect(
        quadrantGaps({ ...blankAnswers(), reasonKind } as Policy, 'strengthen').some(
          (gap) => gap.field === 'compulsory'
        )
      ).toBe(false)
    }
  )
})

describe('a quadrant', () => {
  it('and its decision are one and the same (INV-17)', () => {
    for (const decision of decisions) {
      const { stance, necessity } = axesOf(decision)
      expect(decisionFor(stance, necessity)).toBe(decision)
      expect(decisionFor(null, necessity)).toBeNull()
      expect(decisionFor(stance, null)).toBeNull()
    }
  })

  it('that is a barrier demands nothing: the policy is dropped', () => {
    expect(quadrantGaps(blankAnswers() as Policy, 'discard')).toEqual([])
    expect(
      activationGaps({
        ...blankAnswers(),
        ...axesOf('discard'),
        wording: 'x',
        displays: [{}]
      } as never)
    ).toEqual([{ field: 'necessity', code: 'barrier' }])
  })
})

function blankAnswers() {
  return {
    reasonKind: null,
    reasonText: '',
    compulsory: null,
    customerExplanation: '',
    compromise: '',
    noCompromisePossible: false,
    noCompromiseWhy: '',
    strengthenNote: '',
    audience: 'customers',
    topicCode: 'custom',
    lawChecked: false
  }
}
