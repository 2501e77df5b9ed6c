import { describe, expect, it } from 'vitest'
import { failure, startApp, value } from '../support/app'

async function note(text: string) {
  const app = startApp()
  const idea = value(await app.api.policyIdeas.create({ text, source: 'contact' }))
  return { ...app, idea }
}

describe('an idea for a policy (S4-C28)', () => {
  it('becomes a draft in its own words, titled by its first sentence', async () => {
    const { api, idea } = await note('Water for dogs. It costs nothing.\nAsk the supplier.')
    const policy = value(await api.policyIdeas.accept({ id: idea.id, rev: idea.rev }))
    expect(policy).toMatchObject({
      title: 'Water for dogs',
      wording: 'Water for dogs. It costs nothing.\nAsk the supplier.',
      status: 'draft',
      topicCode: 'custom',
      origin: 'own'
    })
    expect(value(await api.policyIdeas.get({ id: idea.id }))).toMatchObject({
      status: 'accepted',
      policyId: policy.id
    })
    expect(failure(await api.policyIdeas.accept({ id: idea.id, rev: idea.rev })).code).toBe(
      'conflict'
    )
  })

  it.each([
    ['?!', '?!'],
    ['...', '...'],
    [`x${'🧹'.repeat(100)}`, `x${'🧹'.repeat(78)}…`],
    [`${'word '.repeat(40)}`, `${'word '.repeat(15)}word…`],
    ['\t\tTab\tbed', 'Tab bed'],
    ['\u200b\n\u2060. Water for dogs. Now', 'Water for dogs']
  ])('%s gets a title that is whole and short', async (text, title) => {
    const { api, idea } = await note(text)
    expect(value(await api.policyIdeas.accept({ id: idea.id, rev: idea.rev })).title).toBe(title)
  })

  it('is turned down only with a reason', async () => {
    const { api, idea } = await note('A ball pit')
    const { id, rev } = idea
    expect(failure(await api.policyIdeas.reject({ id, rev, reason: ' ' })).fields).toEqual({
      reason: { code: 'required' }
    })
    expect(value(await api.policyIdeas.reject({ id, rev, reason: 'No room' })).status).toBe(
      'rejected'
    )
  })

  it('is new again when the policy it became is deleted', async () => {
    const { api, idea } = await note('Water for dogs')
    const policy = value(await api.policyIdeas.accept({ id: idea.id, rev: idea.rev }))
    value(await api.policies.remove({ id: policy.id }))
    expect(value(await api.policyIdeas.get({ id: idea.id }))).toMatchObject({
      status: 'new',
      policyId: null
    })
  })

  it('deleted before the policy it became comes back as a new one', async () => {
    const { api, idea } = await note('Water for dogs')
    const policy = value(await api.policyIdeas.accept({ id: idea.id, rev: idea.rev }))
    value(await api.policyIdeas.remove({ id: idea.id }))
    value(await api.policies.remove({ id: policy.id }))
    const deleted = value(await api.changes.deleted()).find(({ id }) => id === idea.id)
    value(await api.changes.restore({ seq: deleted?.seq ?? 0 }))
    expect(value(await api.policyIdeas.get({ id: idea.id }))).toMatchObject({
      status: 'new',
      policyId: null
    })
  })
})
