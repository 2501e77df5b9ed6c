import { describe, expect, it } from 'vitest'
import { samplePlan } from '../../src/shared/sample/samplePlan'
import { foundFeatures } from '../../src/shared/features/search'
import type { Image } from '../../src/main/database/journal'
import { startApp, value } from '../support/app'
import { note, startLog } from '../support/contacts'
import { newPolicy } from '../support/policies'

/** A plan that holds the sample. */
function sampleApp() {
  const app = startApp()
  const { businessProfile, vision, ...lists } = samplePlan('en')
  app.store.journal.run('transfer.import', () => {
    for (const [feature, records] of Object.entries({ businessProfile, vision, ...lists }))
      for (const record of [records].flat()) app.store.tables.get(feature)?.insert(record as Image)
  })
  return app
}

describe('the search over everything', () => {
  it('finds records of every kind, with where they are', async () => {
    const { api } = sampleApp()
    const plan = samplePlan('en')
    const named: Record<(typeof foundFeatures)[number], string | undefined> = {
      policies: plan.policies[3]?.title,
      contacts: plan.contacts[3]?.summary,
      customers: plan.customers[3]?.displayName,
      actions: plan.actions[3]?.what,
      policyIdeas: plan.policyIdeas[0]?.text,
      themes: plan.themes[3]?.label,
      contactChannels: plan.contactChannels[0]?.name,
      staffMembers: plan.staffMembers[0]?.name,
      serviceStandards: plan.serviceStandards[0]?.title,
      assessments: plan.assessments[0]?.quarterKey,
      improvementAreas: plan.improvementAreas[0]?.title,
      vision: plan.vision.statement,
      businessProfile: plan.businessProfile.name
    }
    for (const [feature, name = ''] of Object.entries(named)) {
      const found = value(await api.search.find({ words: name.slice(0, 200).toUpperCase() }))
      expect([feature, found.map((record) => record.feature)]).toEqual([
        feature,
        expect.arrayContaining([feature])
      ])
    }
  })

  it('finds a case by its number and its words, and shows its theme where no words were noted', async () => {
    const { api } = startApp()
    const { themeId } = await startLog(api)
    const { id } = await note(api, { summary: '', themeId })
    await note(api, { summary: 'Z Łodzi nic nie przyszło' })
    const [theme] = value(await api.themes.list())
    expect(value(await api.search.find({ words: '2026-001' }))).toEqual([
      { feature: 'contacts', id, title: theme?.label, detail: '2026-001' }
    ])
    const [found] = value(await api.search.find({ words: 'lodzi przy' }))
    expect(found).toMatchObject({ feature: 'contacts', title: 'Z Łodzi nic nie przyszło' })
    expect(value(await api.search.find({ words: '' }))).toEqual([])
    expect(value(await api.search.find({ words: '–' }))).toEqual([])
  })

  it('shows at most twenty, and lets no kind hide the others', async () => {
    const { api } = startApp()
    await startLog(api)
    for (let number = 0; number < 30; number++) {
      value(await api.policies.create({ ...newPolicy, title: `Key ${number}` }))
      await note(api, { summary: `Key ${number}` })
    }
    value(await api.policyIdeas.create({ text: 'A key for all', source: 'owner' }))
    const found = value(await api.search.find({ words: 'key' }))
    const count = (feature: string) => found.filter((record) => record.feature === feature).length
    expect(found).toHaveLength(20)
    expect([count('policyIdeas'), count('contacts') >= 5, count('policies') >= 5]).toEqual([
      1,
      true,
      true
    ])
    const contacts = found.filter(({ feature }) => feature === 'contacts')
    expect(contacts[0]?.title).toBe('Key 29')
  })
})
