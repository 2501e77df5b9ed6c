import { describe, expect, it } from 'vitest'
import { axesOf } from '../../src/shared/features/policies/rules'
import { decisions, type Policy } from '../../src/shared/features/policies/schema'
import { failure, startApp, value } from '../support/app'
import { answersFor, createIn, createInForce, newPolicy } from '../support/policies'

const kept = ['strengthen', 'keep_extra', 'soften'] as const
type Kept = (typeof kept)[number]

const everyMove = kept.flatMap((from) => decisions.map((to) => [from, to] as const))

const codesOf = (fields: Record<string, { code: string }> = {}) =>
  Object.entries(fields).map(([field, { code }]) => `${field} ${code}`)

/** What a policy that had just enough for one quadrant lacks in another. */
const lacking: Record<Kept, Record<Kept, string[]>> = {
  strengthen: {
    strengthen: [],
    keep_extra: [],
    soften: ['reasonText required', 'compulsory required', 'compromise required']
  },
  keep_extra: {
    strengthen: ['strengthenNote required', 'customerExplanation required'],
    keep_extra: [],
    soften: [
      'reasonText required',
      'compulsory required',
      'compromise required',
      'customerExplanation required'
    ]
  },
  soften: { strengthen: ['strengthenNote required'], keep_extra: [], soften: [] }
}

describe('a draft', () => {
  it.each(everyMove)('moves from %s to %s whatever it lacks', async (from, to) => {
    const { api } = startApp()
    const { id, rev } = await createIn(api, from, {})
    const moved = value(await api.policies.move({ id, rev, ...axesOf(to), changes: {} }))
    expect(moved).toMatchObject({
      ...axesOf(to),
      status: to === 'discard' ? 'retired' : 'draft',
      retiredOn: to === 'discard' ? '2026-01-05' : null
    })
  })

  it('leaves the quadrants again; a policy in force does not', async () => {
    const { api } = startApp()
    const draft = await createIn(api, 'soften', {})
    expect(value(await api.policies.unsort({ id: draft.id, rev: draft.rev }))).toMatchObject({
      stance: null,
      necessity: null
    })
    const { id, rev } = await createInForce(api, 'soften')
    expect(failure(await api.policies.unsort({ id, rev }))).toEqual({
      code: 'conflict',
      reason: 'status'
    })
  })
})

describe('a policy in force', () => {
  it.each(everyMove)('moves from %s to %s once it has what is asked there', async (from, to) => {
    const { api, db } = startApp()
    const { id, rev } = await createInForce(api, from)
    const move = { id, rev, ...axesOf(to) }
    if (to === 'discard') {
      const dropped = value(await api.policies.move({ ...move, changes: {} }))
      expect(dropped).toMatchObject({ status: 'retired', retiredOn: '2026-01-05' })
      return
    }
    const before = db.serialize()
    const first = await api.policies.move({ ...move, changes: {} })
    const lacks = lacking[from][to]
    if (!first.ok) {
      expect(first.failure.code).toBe('invalid')
      expect(codesOf(first.failure.fields)).toEqual(lacks)
      expect(db.serialize().equals(before)).toBe(true)
      value(await api.policies.move({ ...move, changes: answersFor(to) }))
    } else expect(lacks).toEqual([])
    expect(value(await api.policies.get({ id }))).toMatchObject({
      ...axesOf(to),
      status: 'active'
    })
  })

  it('whose reason is habit needs another where it is necessary (INV-18)', async () => {
    const { api } = startApp()
    const { id, rev } = await createInForce(api, 'keep_extra', { reasonKind: 'habit' })
    const refused = failure(
      await api.policies.move({ id, rev, ...axesOf('strengthen'), changes: {} })
    )
    expect(codesOf(refused.fields)).toContain('reasonKind habitIsNoReason')
  })
})

describe('a barrier without a reason', () => {
  it('is dropped at once, its wording kept, and is back with one Undo', async () => {
    const { api } = startApp()
    const active = await createInForce(api, 'strengthen')
    const { id, rev } = active
    value(await api.policies.move({ id, rev, ...axesOf('discard'), changes: {} }))
    expect(value(await api.policies.get({ id }))).toMatchObject({
      status: 'retired',
      retiredOn: '2026-01-05',
      wording: 'Bring it back.'
    })
    expect(value(await api.policies.revisions({ id })).map(({ kind }) => kind)).toEqual([
      'retired',
      'first'
    ])
    expect(value(await api.changes.undo({}))).toMatchObject({ operation: 'policies.move' })
    const back = value(await api.policies.get({ id }))
    expect(withoutStamp(back)).toEqual(withoutStamp(active))
    expect(back.rev).toBeGreaterThan(rev)
    expect(value(await api.policies.revisions({ id })).map(({ kind }) => kind)).toEqual(['first'])
  })
})

describe('a move', () => {
  it('of a dropped policy is refused: it is brought back first', async () => {
    const { api } = startApp()
    const draft = await createIn(api, 'soften', {})
    const { id, rev } = value(
      await api.policies.retire({ id: draft.id, rev: draft.rev, reason: '' })
    )
    expect(failure(await api.policies.move({ id, rev, ...axesOf('soften'), changes: {} }))).toEqual(
      { code: 'conflict', reason: 'status' }
    )
  })

  it('of a policy changed or deleted in between is refused', async () => {
    const { api } = startApp()
    const { id, rev } = value(await api.policies.create(newPolicy))
    value(await api.policies.update({ id, rev, changes: { title: 'Refunds' } }))
    const move = { id, rev, ...axesOf('soften'), changes: {} }
    expect(failure(await api.policies.move(move)).code).toBe('conflict')
    value(await api.policies.remove({ id }))
    expect(failure(await api.policies.move(move)).code).toBe('not-found')
  })

  it('takes the missing answers with it, in one step', async () => {
    const { api } = startApp()
    const { id, rev } = await createInForce(api, 'keep_extra')
    value(await api.policies.move({ id, rev, ...axesOf('soften'), changes: answersFor('soften') }))
    value(await api.changes.undo({}))
    expect(value(await api.policies.get({ id }))).toMatchObject({
      ...axesOf('keep_extra'),
      compromise: ''
    })
  })
})

function withoutStamp({ rev: _rev, updatedAt: _updatedAt, ...policy }: Policy) {
  return policy
}
