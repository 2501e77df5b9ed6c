import {
  companyVersions,
  type ServiceStandard,
  type StandardFields,
  standardFields
} from '../../../shared/features/serviceStandards'
import type { Result } from '../../../shared/result'
import { api } from '../../api'
import type { RecordCalls, RecordKind } from '../../records/recordKind'

/** What the owner fills in of a version, without its stamp. */
export function fieldsOf(version: ServiceStandard): StandardFields {
  return standardFields.parse(
    Object.fromEntries(Object.entries(version).filter(([name]) => name in standardFields.shape))
  )
}

/** The company's standard as it was set last. */
async function newest(): Promise<Result<ServiceStandard>> {
  const versions = await api.serviceStandards.list()
  if (!versions.ok) return versions
  const [last] = companyVersions(versions.value)
  return last
    ? { ok: true, value: last, changed: [] }
    : { ok: false, failure: { code: 'not-found' } }
}

/** Wording is written into the newest version; the limits have a sheet of their own. */
const calls: RecordCalls<StandardFields, ServiceStandard> = {
  get: Object.assign(newest, { address: api.serviceStandards.list.address }),
  create: Object.assign(
    (standard: StandardFields) => api.serviceStandards.save({ rev: 0, standard }),
    { address: api.serviceStandards.save.address }
  ),
  update: Object.assign(
    async ({ rev, changes }: { rev: number; changes: Partial<StandardFields> }) => {
      const last = await newest()
      if (!last.ok) return last
      return api.serviceStandards.save({ rev, standard: { ...fieldsOf(last.value), ...changes } })
    },
    { address: api.serviceStandards.save.address }
  ),
  remove: api.serviceStandards.remove
}

/** Our service standard as the shared form sees it. */
export const standardKind: RecordKind<
  StandardFields,
  ServiceStandard,
  Exclude<keyof StandardFields, 'channelId'>
> = {
  feature: 'serviceStandards',
  calls,
  shape: standardFields.omit({ channelId: true }).shape,
  blank: {
    title: '',
    channelId: null,
    replyWithin: null,
    resolveWithin: null,
    updateEvery: null,
    staffWording: '',
    customerWording: '',
    expectedAnyway: '',
    beyond: '',
    effectiveFrom: ''
  },
  nameOf: ({ title }) => title,
  wordOf: (field) => `serviceStandards.field.${field}`
}
