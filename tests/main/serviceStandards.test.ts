import { describe, expect, it } from 'vitest'
import {
  companyStandardOn,
  companyVersions,
  type StandardFields
} from '../../src/shared/features/serviceStandards'
import { answers, failure, startApp, value } from '../support/app'
import { standardOf } from '../support/lists'

const hours = (n: number) => ({ n, unit: 'hours' as const })

async function begun(first: Partial<StandardFields> = {}) {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  const save = (rev: number, facts: Partial<StandardFields> = {}) =>
    app.api.serviceStandards.save({ rev, standard: standardOf(facts) })
  const set = value(await save(0, { effectiveFrom: '2024-03-01', ...first }))
  return { ...app, save, set }
}

describe('our service standard (2.14)', () => {
  it('wording is changed in place', async () => {
    const { api, save, set } = await begun()
    const staffWording = 'Ring back the same morning.'
    const changed = value(await save(set.rev, { effectiveFrom: '2026-01-05', staffWording }))
    expect(changed).toMatchObject({ id: set.id, effectiveFrom: '2024-03-01', staffWording })
    expect(value(await api.serviceStandards.list())).toHaveLength(1)
  })

  it('other limits begin a version on their day, and the old one stays', async () => {
    const { api, save, set } = await begun()
    const next = value(await save(set.rev, { effectiveFrom: '2024-10-01', replyWithin: hours(8) }))
    expect(value(await api.serviceStandards.list())).toEqual([next, set])
  })

  it('on the day a version begins its limits may still be put right', async () => {
    const { api, save, set } = await begun()
    value(await save(set.rev, { effectiveFrom: '2024-03-01', replyWithin: hours(8) }))
    expect(value(await api.serviceStandards.list())).toMatchObject([
      { id: set.id, replyWithin: hours(8) }
    ])
  })

  it('no version begins before the one it follows', async () => {
    const { save, set } = await begun()
    const early = await save(set.rev, { effectiveFrom: '2024-02-29', replyWithin: hours(8) })
    expect(failure(early).fields).toEqual({ effectiveFrom: { code: 'beforeTheVersion' } })
  })

  it('what was read before another change is a conflict', async () => {
    const { save, set } = await begun()
    value(await save(set.rev, { effectiveFrom: '2024-03-01', beyond: 'We say when.' }))
    expect(failure(await save(set.rev, { beyond: 'We sing.' })).code).toBe('conflict')
    expect(failure(await save(0)).code).toBe('conflict')
  })

  it('the company’s and a channel’s own go their own ways', async () => {
    const { api, save } = await begun()
    const [channel] = value(await api.contactChannels.list())
    const own = value(await save(0, { channelId: channel?.id ?? null, replyWithin: hours(1) }))
    const all = value(await api.serviceStandards.list())
    expect(all).toHaveLength(2)
    expect(companyVersions(all)).not.toContainEqual(own)
  })

  it('ends today, and another may begin later', async () => {
    const { api, save, set } = await begun()
    const ended = value(await api.serviceStandards.retire({ id: set.id, rev: set.rev }))
    expect(ended.retiredOn).toBe('2026-01-05')
    expect(failure(await save(ended.rev, { effectiveFrom: '2024-03-01' })).code).toBe('invalid')
    value(await save(ended.rev, { effectiveFrom: '2026-02-01' }))
    const all = value(await api.serviceStandards.list())
    const holding = ['2024-02-29', '2024-03-01', '2026-01-04', '2026-01-05', '2026-02-01'].map(
      (day) => companyStandardOn(all, day)?.effectiveFrom ?? null
    )
    expect(holding).toEqual([null, '2024-03-01', '2024-03-01', null, '2026-02-01'])
  })

  it('a version set by mistake can be deleted, and undone', async () => {
    const { api, set } = await begun()
    value(await api.serviceStandards.remove({ id: set.id }))
    expect(value(await api.serviceStandards.list())).toEqual([])
    value(await api.changes.undo({}))
    expect(value(await api.serviceStandards.list())).toHaveLength(1)
  })
})
