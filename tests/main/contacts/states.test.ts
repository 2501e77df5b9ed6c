import fc from 'fast-check'
import { describe, it } from 'vitest'
import { contactKinds, contactStates } from '../../../src/shared/features/contacts/schema'
import { value } from '../../support/app'
import { patience, runs } from '../../support/plans'
import { fillings, wholes } from './fillings'
import { type Case, fits, mayStand, place, solvedPlace, untouched, ways } from './model'
import { begin, Step, Undo } from './steps'

const reply = new Step(
  'reply',
  (real) =>
    real.api.contacts.update({
      id: real.id,
      rev: real.rev,
      changes: { firstReplyAt: '2026-01-05T08:30:00.000Z' }
    }),
  (now) => ({ ...now, replied: 'given' })
)

const advances = fc.record({ to: fc.constantFrom(...contactStates), replyNow: fc.boolean() }).map(
  ({ to, replyNow }) =>
    new Step(
      `advance to ${to}${replyNow ? ', replying' : ''}`,
      (real) =>
        real.api.contacts.advance({ id: real.id, rev: real.rev, to, changes: {}, replyNow }),
      (now) => {
        const [from, at] = [place(now.kind, now.state), place(now.kind, to)]
        const solved = at >= solvedPlace(now.kind)
        if (at <= from || !mayStand(now.kind, at, now.fields)) return undefined
        if (solved && !now.solved && !now.replied && !replyNow) return undefined
        return { ...now, state: to, solved, replied: now.replied ?? (solved ? 'solving' : null) }
      }
    )
)

const next = fc.boolean().map(
  (replyNow) =>
    new Step(
      `advance to the next${replyNow ? ', replying' : ''}`,
      async (real) => {
        const { contact } = value(await real.api.contacts.get({ id: real.id }))
        const to = ways[contact.kind][place(contact.kind, contact.state) + 1] ?? 'closed'
        return real.api.contacts.advance({ id: real.id, rev: real.rev, to, changes: {}, replyNow })
      },
      (now) => {
        const at = place(now.kind, now.state) + 1
        const to = ways[now.kind][at]
        if (!to || !mayStand(now.kind, at, now.fields)) return undefined
        const solved = at >= solvedPlace(now.kind)
        if (solved && !now.solved && !now.replied && !replyNow) return undefined
        return { ...now, state: to, solved, replied: now.replied ?? (solved ? 'solving' : null) }
      }
    )
)

const stepBack = new Step(
  'step back',
  (real) => real.api.contacts.stepBack({ id: real.id, rev: real.rev }),
  (now) => {
    const to = ways[now.kind][place(now.kind, now.state) - 1]
    return now.solved || !to ? undefined : { ...now, state: to }
  }
)

const reopen = new Step(
  'reopen',
  (real) => real.api.contacts.reopen({ id: real.id, rev: real.rev, learning: '' }),
  (now) =>
    now.solved
      ? {
          ...now,
          state: now.kind === 'complaint' ? 'step1' : 'new',
          solved: false,
          reopened: now.reopened + 1,
          fields: { ...now.fields, outcome: null }
        }
      : undefined
)

const conversions = fc.constantFrom(...contactKinds).map(
  (kind) =>
    new Step(
      `become ${kind}`,
      (real) => real.api.contacts.convert({ id: real.id, rev: real.rev, kind }),
      (now) => {
        if (kind === now.kind) return now
        const outcome = fits(kind, now.fields.outcome) ? now.fields.outcome : null
        const fields = { ...now.fields, outcome }
        const end = ways[kind].length - 1
        const places = now.solved ? (now.state === 'closed' ? [end, end - 1] : [end - 1]) : []
        const at = places.find((each) => mayStand(kind, each, fields)) ?? 0
        const state = ways[kind][at] ?? 'new'
        return { ...now, kind, state, fields, solved: at >= solvedPlace(kind) }
      }
    )
)

const stale = new Step(
  'a stale call',
  (real) => real.api.contacts.update({ id: real.id, rev: real.rev + 1, changes: {} }),
  () => undefined
)

describe('a contact', () => {
  it(
    'goes through its states as a simple model says, whatever is called',
    { timeout: patience },
    async () => {
      const commands = fc.commands(
        [
          wholes,
          wholes,
          wholes,
          fillings,
          advances,
          next,
          next,
          next,
          fc.constant(reply),
          fc.constant(stepBack),
          fc.constant(reopen),
          conversions,
          fc.constant(stale),
          fc.constant(new Undo())
        ],
        { maxCommands: 30, size: 'max' }
      )
      await fc.assert(
        fc.asyncProperty(commands, async (steps) => {
          const start: Case = {
            kind: 'complaint',
            state: 'new',
            replied: null,
            solved: false,
            reopened: 0,
            fields: untouched
          }
          const real = await begin()
          await fc.asyncModelRun(() => ({ model: { now: start, before: [] }, real }), steps)
          real.db.close()
        }),
        { numRuns: runs(300, 10_000) }
      )
    }
  )
})
