import type { Plan, PortableFeature } from '../../shared/exportFormat'
import { portableFeatures, portables } from '../../shared/exportFormat'
import type { ImportCounts } from '../../shared/features/transfer'
import type { Image } from '../database/journal'
import { raiseNumber } from '../database/numbers'
import type { Store } from '../database/table'
import { images, same, withoutStamp } from './images'
import { joined } from './joining'
import { noNumbers, numbersOf, renumbered } from './numbering'
import { pointers } from './pointers'
import { clearKnownQuarters, withoutOwnQuarters } from './quarters'
import { refuseRewriting } from './rewriting'

/** `add`: what the file holds joins the plan; `replace`: it takes the plan's place. */
export type ImportMode = 'add' | 'replace'

type Into = {
  store: Store
  counts: ImportCounts
  /** The moment of the import, for records that bring none. */
  at: string
}

/**
 * Takes a plan that readExport has checked into the open one: all of it or nothing, in one step that can be undone.
 * What it does with records that are there already is written in docs/export-format.md.
 */
export function importPlan(store: Store, plan: Plan, mode: ImportMode): ImportCounts {
  return store.journal.run('transfer.import', () => {
    const counts = { created: 0, replaced: 0, unchanged: 0, removed: 0, renumbered: 0, leftOut: 0 }
    const into = { store, counts, at: store.journal.at() }
    const coming = mode === 'add' ? arriving(store, plan) : { plan, same: 0, leftOut: 0 }
    counts.unchanged = coming.same
    counts.leftOut = coming.leftOut
    const file = renumbered(coming.plan, mode === 'add' ? numbersOf(store) : noNumbers)
    counts.renumbered = file.count
    if (mode === 'add') refuseRewriting(store, plan)
    for (const feature of portableFeatures)
      if (portables[feature].single) takeOne(into, feature, file.plan[feature][0], mode)
    if (mode === 'add') add(into, file.plan)
    else replace(into, file.plan)
    for (const [series, last] of file.last) raiseNumber(store, series, last)
    return counts
  }).value
}

/** A file as it joins a plan: without what the plan has already in its own way. */
function arriving(store: Store, plan: Plan) {
  const { plan: rest, same: known } = joined(store, plan)
  return { ...withoutOwnQuarters(store, rest), same: known }
}

const severals = portableFeatures.filter((feature) => !portables[feature].single)

/** The profile and the vision, of which a plan has one: the file's fields take the place of the plan's. */
function takeOne(
  into: Into,
  feature: PortableFeature,
  record: object | undefined,
  mode: ImportMode
) {
  const rows = images(into.store, feature)
  const [present] = rows.list()
  if (record) put(into, feature, { ...record } as Image, present)
  else if (present && mode === 'replace' && feature !== 'businessProfile') {
    rows.remove(idOf(present))
    into.counts.removed += 1
  }
}

function add(into: Into, plan: Plan): void {
  const adopted = plan.visionRevisions.find((revision) => revision.status === 'adopted')
  const revisions = images(into.store, 'visionRevisions')
  if (adopted)
    for (const present of revisions.list())
      if (present.status === 'adopted' && present.id !== adopted.id)
        revisions.change(idOf(present), { status: 'superseded' })
  const went = clearKnownQuarters(into.store, plan)
  into.counts.removed += went.size
  for (const feature of severals)
    for (const record of plan[feature]) {
      const before = went.get(record.id)
      if (!before) put(into, feature, record, images(into.store, feature).find(record.id))
      else {
        insert(into, feature, record, before)
        into.counts.removed -= 1
        into.counts.replaced += 1
      }
    }
}

/** Everything goes that the file does not hold in the same words; what points to something that goes, goes with it. */
function replace(into: Into, plan: Plan): void {
  const stays = new Set<unknown>()
  const known = new Map<unknown, Image>()
  for (const feature of severals) {
    const kept = new Map(plan[feature].map((record) => [record.id, record as Image]))
    for (const present of images(into.store, feature).list()) {
      known.set(present.id, present)
      const record = kept.get(idOf(present))
      if (!record) into.counts.removed += 1
      else if (same(record, present) && pointersOf(feature, present).every((id) => stays.has(id)))
        stays.add(present.id)
    }
  }
  for (const feature of severals.toReversed())
    for (const present of images(into.store, feature).list())
      if (!stays.has(present.id)) images(into.store, feature).remove(idOf(present))
  for (const feature of severals)
    for (const record of plan[feature]) {
      const before = known.get(record.id)
      if (!stays.has(record.id)) insert(into, feature, record, before)
      into.counts[!before ? 'created' : same(record, before) ? 'unchanged' : 'replaced'] += 1
    }
}

/** Writes a record of the file over the one that is there, or beside the others. */
function put(into: Into, feature: PortableFeature, record: Image, present?: Image): void {
  if (!present) insert(into, feature, record)
  else if (!same(record, present))
    images(into.store, feature).change(idOf(present), withoutStamp(record))
  into.counts[!present ? 'created' : same(record, present) ? 'unchanged' : 'replaced'] += 1
}

/** A record that comes back in other words counts on from the `rev` it had, so that an old draft of it is noticed. */
function insert(
  { store, at }: Into,
  feature: PortableFeature,
  record: Image,
  before?: Image
): void {
  const rev = Number(record.rev)
  images(store, feature).insert({
    createdAt: at,
    updatedAt: at,
    ...record,
    rev: before ? Math.max(rev, Number(before.rev) + (same(record, before) ? 0 : 1)) : rev
  })
}

/** The records of other features that one points to; within its own, order does not matter. */
function pointersOf(feature: PortableFeature, image: Image): string[] {
  return [...pointers(feature, image)].filter(({ to }) => to !== feature).map(({ id }) => id)
}

const idOf = (image: Image) => String(image.id)
