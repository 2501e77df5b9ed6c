import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { answers, failure, value } from '../../support/app'
import { newFolder, newPolicy, openAt } from './openPlan'

describe('a plan', () => {
  it('begins empty where nothing was ever kept, in a folder for its owner alone', async () => {
    const folder = path.join(newFolder(), 'data')
    const { api, plan } = openAt(folder)
    expect(value(await api.start.state())).toEqual({
      state: 'ready',
      sample: false,
      hasOwnPlan: false,
      readOnly: false,
      firstRun: true,
      today: '2026-01-05',
      businessName: ''
    })
    await plan.close()
    expect(fs.readdirSync(folder).sort()).toEqual(['CURRENT', 'db-000001.sqlite', 'lock', 'seal'])
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700)
    for (const name of fs.readdirSync(folder))
      expect([name, fs.statSync(path.join(folder, name)).mode & 0o777]).toEqual([name, 0o600])
  })

  it('keeps what was written', async () => {
    const folder = newFolder()
    const first = openAt(folder)
    value(await first.api.businessProfile.start(answers))
    const made = value(await first.api.policies.create(newPolicy('Returns')))
    await first.plan.close()
    const second = openAt(folder)
    expect(second.plan.state()).toMatchObject({ firstRun: false, businessName: 'Café Lipa' })
    expect(value(await second.api.policies.get({ id: made.id }))).toEqual(made)
    expect(value(await second.api.changes.steps()).undo?.name).toBe('Returns')
    await second.plan.close()
    expect(first.reports).toEqual([])
    expect(second.reports).toEqual([])
  })

  it('says what was written, also by a call that asked the owner something meanwhile', async () => {
    const logo = `data:image/png;base64,${'A'.repeat(40)}`
    const { api, plan } = openAt(newFolder(), { ports: { chooseLogo: async () => logo } })
    const profile = value(await api.businessProfile.start(answers))
    expect(await api.businessProfile.chooseLogo({ rev: profile.rev })).toMatchObject({
      ok: true,
      changed: ['businessProfile']
    })
    value(await api.start.openSample())
    const { rev = 0 } = value(await api.businessProfile.get()) ?? {}
    expect(await api.businessProfile.chooseLogo({ rev })).toMatchObject({
      changed: ['businessProfile']
    })
    await plan.close()
  })

  it('is refused to a second window, which can still look at the last backup', async () => {
    const folder = newFolder()
    const first = openAt(folder)
    value(await first.api.businessProfile.start(answers))
    value(await first.api.backups.make())
    const second = openAt(folder)
    expect(second.plan.state()).toMatchObject({ state: 'trouble', trouble: 'in-use', backups: 1 })
    expect(failure(await second.api.policies.list()).code).toBe('in-use')
    expect(value(await second.api.start.lookOnly())).toMatchObject({ readOnly: true })
    expect(value(await second.api.businessProfile.get())?.name).toBe('Café Lipa')
    expect(failure(await second.api.policies.create(newPolicy('No'))).code).toBe('read-only')
    await first.plan.close()
    expect(value(await second.api.start.retry())).toMatchObject({ readOnly: false })
    value(await second.api.policies.create(newPolicy('Yes')))
    await second.plan.close()
  })
})
