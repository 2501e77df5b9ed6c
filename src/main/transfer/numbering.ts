import type { Plan } from '../../shared/exportFormat'
import type { Image } from '../database/journal'
import { lastNumber } from '../database/numbers'
import type { Store } from '../database/table'
import { images } from './images'

type Present = { policies: Image[]; revisions: Image[]; visionRevisions: Image[]; last: number }

/** A plan in which every number is free. */
export const noNumbers: Present = { policies: [], revisions: [], visionRevisions: [], last: 0 }

/** What has a number in an open plan, and the last number a policy was given. */
export function numbersOf(store: Store): Present {
  return {
    policies: images(store, 'policies').list(),
    revisions: images(store, 'policyRevisions').list(),
    visionRevisions: images(store, 'visionRevisions').list(),
    last: lastNumber(store, 'policies')
  }
}

/**
 * Gives every record of the file a number that is free beside those of the plan. A record the plan knows keeps the
 * number it has there; one whose number is taken, or that brings none, gets the next free one. `count` says how many
 * policies came with another number, `last` which is the highest now.
 */
export function renumbered(
  plan: Plan,
  present: Present
): { plan: Plan; count: number; last: number } {
  const policies = numbering(present.policies, plan.policies, present.last)
  let count = 0
  const numbered = {
    ...plan,
    policies: plan.policies.map((policy) => {
      const number = policies.give(policy)
      const came = policies.knows(policy.id) ? number : (policy.number ?? number)
      if (came !== number) count += 1
      return { ...policy, number }
    }),
    policyRevisions: byPolicy(plan.policyRevisions, present.revisions),
    visionRevisions: give(
      numbering(present.visionRevisions, plan.visionRevisions),
      plan.visionRevisions
    )
  }
  return { plan: numbered, count, last: policies.highest() }
}

function give<R extends Numbered>(numbers: ReturnType<typeof numbering>, records: R[]): R[] {
  return records.map((record) => ({ ...record, number: numbers.give(record) }))
}

/** A policy's revisions count for themselves. */
function byPolicy(revisions: Plan['policyRevisions'], present: Image[]): Plan['policyRevisions'] {
  const theirs = grouped(present, (image) => String(image.policyId))
  const ours = grouped(revisions, (revision) => revision.policyId)
  const numbers = new Map(
    [...ours].map(([policy, list]) => [policy, numbering(theirs.get(policy) ?? [], list)])
  )
  return revisions.map((revision) => ({
    ...revision,
    number: numbers.get(revision.policyId)?.give(revision) ?? revision.number
  }))
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

type Numbered = { id: string; number?: number }

function numbering(present: Image[], coming: Numbered[], last = 0) {
  const known = new Map(present.map((image) => [String(image.id), Number(image.number)]))
  const taken = new Set(known.values())
  let highest = last
  for (const number of taken) highest = Math.max(highest, number)
  for (const { number } of coming) highest = Math.max(highest, number ?? 0)
  return {
    give({ id, number }: Numbered): number {
      const own = known.get(id)
      if (own !== undefined) return own
      const given = number === undefined || taken.has(number) ? (highest += 1) : number
      taken.add(given)
      return given
    },
    knows: (id: string) => known.has(id),
    highest: () => highest
  }
}
