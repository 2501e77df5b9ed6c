import type fc from 'fast-check'
import { expect } from 'vitest'
import { contactBreaches } from '../../../src/shared/features/contacts/integrity'
import { startApp, value } from '../../support/app'
import { note, startLog } from '../../support/contacts'
import { newPolicy } from '../../support/policies'
import { type Case, untouched } from './model'

const MINUTES = 60_000

/** The contact as it is really kept, and how to call for it. */
export type Real = Awaited<ReturnType<typeof begin>>
/** The model, and what it was before each step that can be taken back. */
export type Model = { now: Case; before: Case[] }

export async function begin() {
  const app = startApp()
  const { themeId } = await startLog(app.api)
  const policy = value(await app.api.policies.create(newPolicy))
  const contact = await note(app.api, { summary: untouched.summary })
  return { ...app, id: contact.id, rev: 1, themeId, policyId: policy.id }
}

type Call = (real: Real) => Promise<{ ok: true } | { ok: false; failure: { code: string } }>

/** One call: whether the model lets it happen, what it then is, and whether the app agrees in everything. */
export class Step implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly name: string,
    private readonly call: Call,
    private readonly next: (now: Case, real: Real) => Case | undefined
  ) {}

  check = () => true

  async run(model: Model, real: Real): Promise<void> {
    // Later than a minute, so that no two steps become one.
    real.later(2 * MINUTES)
    const after = this.next(model.now, real)
    const answer = await this.call(real)
    expect([this.name, answer.ok]).toEqual([this.name, after !== undefined])
    if (after && JSON.stringify(after) !== JSON.stringify(model.now)) {
      model.before.push(model.now)
      model.now = after
    }
    await agree(model.now, real)
  }

  toString = () => this.name
}

/** Undo takes back the last thing that was done, whatever it was. */
export class Undo implements fc.AsyncCommand<Model, Real> {
  check = ({ before }: Model) => before.length > 0

  async run(model: Model, real: Real): Promise<void> {
    expect(value(await real.api.changes.undo({}))).not.toBeNull()
    model.now = model.before.pop() ?? model.now
    await agree(model.now, real)
  }

  toString = () => 'undo'
}

async function agree(now: Case, real: Real): Promise<void> {
  const { contact } = value(await real.api.contacts.get({ id: real.id }))
  real.rev = contact.rev
  expect(contact).toMatchObject({
    year: 2026,
    sequence: 1,
    kind: now.kind,
    state: now.state,
    reopenCount: now.reopened,
    ...now.fields
  })
  expect([contact.firstReplyAt !== null, contact.resolvedAt !== null]).toEqual([
    now.replied !== null,
    now.solved
  ])
  expect(contactBreaches(contact)).toEqual([])
  const counts = value(await real.api.contacts.counts())
  expect(counts.open).toBe(now.solved ? 0 : 1)
}
