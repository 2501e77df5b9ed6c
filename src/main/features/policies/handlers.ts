import { z } from 'zod'
import { addMonths } from '../../../shared/days'
import { LAST_DAY } from '../../../shared/fields'
import { policySummary, type policyOperations } from '../../../shared/features/policies/operations'
import {
  activationGaps,
  decisionFor,
  inForce,
  inForceGaps,
  type PolicyGap
} from '../../../shared/features/policies/rules'
import {
  blankPolicy,
  type Policy,
  type PolicyDraft
} from '../../../shared/features/policies/schema'
import type { Handlers } from '../../../shared/ipc'
import { Refusal, refuseField, refuseGaps } from '../../../shared/result'
import { nextNumber } from '../../database/numbers'
import type { Store } from '../../database/table'
import { createHistory } from './history'
import type { PolicyTables } from './tables'

export type PolicySurroundings = {
  today: () => string
  /** How many months lie between reviews, from the business profile. */
  reviewMonths: () => number
  /** Whether something else points to the policy, so that it can only be dropped. */
  isLinked: (id: string) => boolean
}

/** Every status but the one that ends a policy. */
const kept = ['idea', 'draft', 'active', 'under_review'] as const

type NewPolicy = Pick<PolicyDraft, 'topicCode' | 'title' | 'wording' | 'origin'>

/** Makes a draft policy with the next number; also what an accepted idea becomes. */
export function createPolicy(store: Store, { policies }: PolicyTables, draft: NewPolicy): Policy {
  return policies.create({ ...blankPolicy, ...draft, number: nextNumber(store, 'policies') })
}

/**
 * What becomes of policies: written, sorted on the board, brought into force, looked at again, dropped. A policy in force
 * is never left without what it demands (INV-17 to INV-21).
 */
export function policyHandlers(
  store: Store,
  tables: PolicyTables,
  { today, reviewMonths, isLinked }: PolicySurroundings
): Handlers<typeof policyOperations> {
  const { policies, revisions, revisionsOf, ideasOf } = tables
  const history = createHistory(tables, today)
  const summaries = store.db.prepare<[], Record<string, string | number | null>>(
    `SELECT ${Object.keys(policySummary.shape)
      .map((field) => `"${field}"`)
      .join(', ')} FROM policies ORDER BY "number"`
  )

  function read(id: string, rev: number): Policy {
    const policy = policies.get(id)
    if (policy.rev !== rev) throw new Refusal({ code: 'conflict' })
    return policy
  }

  function demand(policy: Policy, ...statuses: Policy['status'][]): void {
    if (!statuses.includes(policy.status)) throw new Refusal({ code: 'conflict', reason: 'status' })
  }

  /** The day of the next review, within the calendar the app knows. */
  function reviewAfter(day: string): string {
    const next = addMonths(day, reviewMonths())
    return next > LAST_DAY ? LAST_DAY : next
  }

  function write(policy: Policy, fields: Partial<PolicyDraft>): Policy {
    const next = { ...policy, ...fields }
    if (inForce(next)) demandNone(inForceGaps(next))
    const written = policies.update(policy.id, policy.rev, fields)
    if (inForce(written) && inForce(policy)) {
      if (written.wording !== policy.wording) history.noteEdit(written, 'wording')
      else if (written.compromise !== policy.compromise) history.noteEdit(written, 'compromise')
    }
    return written
  }

  function retire(policy: Policy, fields: Partial<PolicyDraft>, reason: string): Policy {
    const retired = policies.update(policy.id, policy.rev, {
      ...fields,
      status: 'retired',
      retiredOn: today()
    })
    history.note(retired, { kind: 'retired', reason })
    return retired
  }

  return {
    list: () => z.array(policySummary).parse(summaries.all().map((row) => policies.readRow(row))),
    get: ({ id }) => policies.get(id),
    revisions: ({ id }) => revisionsOf(id),
    create: (draft) => createPolicy(store, tables, draft),
    createMany: (drafts) => drafts.map((draft) => createPolicy(store, tables, draft)),
    update: ({ id, rev, changes }) => {
      const policy = read(id, rev)
      demand(policy, ...kept)
      const [stance, necessity] = [
        changes.stance ?? policy.stance,
        changes.necessity ?? policy.necessity
      ]
      if (inForce(policy) && decisionFor(stance, necessity) === 'discard')
        throw refuseField('necessity', 'barrier')
      return write(policy, changes)
    },
    move: ({ id, rev, stance, necessity, changes }) => {
      const policy = read(id, rev)
      demand(policy, ...kept)
      const fields = { ...changes, stance, necessity }
      if (decisionFor(stance, necessity) === 'discard') return retire(policy, fields, '')
      return write(policy, fields)
    },
    unsort: ({ id, rev }) => {
      const policy = read(id, rev)
      demand(policy, 'idea', 'draft')
      return policies.update(id, rev, { stance: null, necessity: null })
    },
    activate: ({ id, rev, effectiveFrom }) => {
      const policy = read(id, rev)
      demand(policy, 'idea', 'draft')
      demandNone(activationGaps(policy))
      const active = policies.update(id, rev, {
        status: 'active',
        effectiveFrom,
        reviewDate: reviewAfter(effectiveFrom)
      })
      history.noteInForce(active)
      return active
    },
    startReview: ({ id, rev }) => {
      demand(read(id, rev), 'active')
      return policies.update(id, rev, { status: 'under_review' })
    },
    finishReview: ({ id, rev, reason }) => {
      const policy = read(id, rev)
      demand(policy, 'active', 'under_review')
      const reviewed = policies.update(id, rev, {
        status: 'active',
        reviewDate: reviewAfter(today())
      })
      history.note(reviewed, { kind: 'reviewed', reason, trigger: 'review' })
      return reviewed
    },
    retire: ({ id, rev, reason }) => {
      const policy = read(id, rev)
      demand(policy, ...kept)
      return retire(policy, {}, reason)
    },
    bringBack: ({ id, rev }) => {
      demand(read(id, rev), 'retired')
      return policies.update(id, rev, { status: 'draft', retiredOn: null })
    },
    explainRevision: ({ id, rev, reason, trigger }) =>
      revisions.update(id, rev, { reason, trigger }),
    remove: ({ id }) => {
      if (isLinked(id)) throw new Refusal({ code: 'conflict', reason: 'inUse' })
      for (const idea of ideasOf(id)) tables.ideas.amend(idea, { policyId: null, status: 'new' })
      for (const revision of revisionsOf(id)) revisions.remove(revision.id)
      policies.remove(id)
    }
  }
}

function demandNone(gaps: PolicyGap[]): void {
  if (gaps.length > 0) throw refuseGaps(gaps)
}
