import { describe, expect, it } from 'vitest'
import { businessProfile, profileFor } from '../../src/shared/features/businessProfile'
import type { Result } from '../../src/shared/result'
import { answers, failure, startApp, value } from '../support/app'

const picture = 'data:image/png;base64,iVBORw0KGgo='

describe('first run', () => {
  it('makes a whole profile of a few answers (domain.md 2.1)', async () => {
    const { api } = startApp()
    expect(value(await api.businessProfile.get())).toBeNull()
    expect(value(await api.businessProfile.start(answers))).toMatchObject({
      ...answers,
      currency: 'EUR',
      openDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      hasWebsite: null,
      reviewRhythm: 'quarterly',
      policyReviewMonths: 12,
      personalDataKeepMonths: 36
    })
  })

  it.each([
    ['SI', 'EUR'],
    ['GB', 'GBP'],
    ['BR', 'BRL'],
    ['PL', 'PLN'],
    ['JP', 'EUR']
  ])('in %s starts with %s', (region, currency) => {
    const profile = profileFor({ ...answers, region })
    expect(profile.currency).toBe(currency)
    expect(businessProfile.draft.safeParse(profile).success).toBe(true)
  })

  it('happens once', async () => {
    const { api } = startApp()
    value(await api.businessProfile.start(answers))
    expect(failure(await api.businessProfile.start(answers)).code).toBe('conflict')
  })

  it('is no step to take back: a plan that was begun stays', async () => {
    const { api } = startApp()
    value(await api.businessProfile.start(answers))
    expect(value(await api.changes.steps()).undo).toBeNull()
    expect(value(await api.changes.undo({}))).toBeNull()
    expect(value(await api.businessProfile.get())?.name).toBe(answers.name)
  })
})

describe('the profile', () => {
  it('is saved field by field, at the rev that was read', async () => {
    const { api } = startApp()
    const { rev } = value(await api.businessProfile.start(answers))
    const named = value(
      await api.businessProfile.update({ rev, changes: { ownerName: 'Ana Novak' } })
    )
    expect(named).toMatchObject({ rev: 2, ownerName: 'Ana Novak', name: 'Café Lipa' })
    expect(
      failure(await api.businessProfile.update({ rev, changes: { ownerName: 'x' } })).code
    ).toBe('conflict')
  })

  it('is not there to change before first run', async () => {
    const { api } = startApp({ logo: picture })
    expect(failure(await api.businessProfile.update({ rev: 1, changes: {} })).code).toBe(
      'not-found'
    )
    expect(failure(await api.businessProfile.chooseLogo({ rev: 1 })).code).toBe('not-found')
  })

  it('writes nothing when nothing differs', async () => {
    const { api, db } = startApp()
    const { rev } = value(await api.businessProfile.start(answers))
    const before = db.serialize()
    const same = await api.businessProfile.update({ rev, changes: { name: ' Café Lipa ' } })
    expect(same).toMatchObject({ ok: true, changed: [], value: { rev } })
    expect(db.serialize().equals(before)).toBe(true)
  })

  it.each([
    [{ name: ' \u200b\u0000\n' }, 'name', 'required'],
    [{ name: 'x'.repeat(121) }, 'name', 'tooLong'],
    [{ description: 'x'.repeat(1_000_000) }, 'description', 'tooLong'],
    [{ region: 'si' }, 'region', 'wrong'],
    [{ currency: 'EURO' }, 'currency', 'wrong'],
    [{ timeZone: 'Europe/Atlantis' }, 'timeZone', 'notATimeZone'],
    [{ openDays: ['mon', 'caturday'] }, 'openDays.1', 'notAChoice'],
    [{ closedDates: ['2026-02-30'] }, 'closedDates.0', 'notADay'],
    [{ policyReviewMonths: 0 }, 'policyReviewMonths', 'tooSmall'],
    [{ policyReviewMonths: 37 }, 'policyReviewMonths', 'tooBig'],
    [{ customersServedPerYear: 1.5 }, 'customersServedPerYear', 'wrong'],
    [{ logo: 'javascript:alert(1)' }, 'logo', 'wrong'],
    [{ logo: 'data:image/svg+xml;base64,AAAA' }, 'logo', 'wrong']
  ])('refuses %o at %s: %s', async (changes, field, code) => {
    const { call, api, db } = startApp()
    value(await api.businessProfile.start(answers))
    const before = db.serialize()
    const refused = failure(
      (await call('businessProfile.update', { rev: 1, changes })) as Result<unknown>
    )
    expect(refused.code).toBe('invalid')
    expect(refused.fields?.[`changes.${field}`]?.code).toBe(code)
    expect(db.serialize().equals(before)).toBe(true)
  })

  it('keeps words as they were meant: composed, without control characters or lone surrogates', async () => {
    const { api } = startApp()
    value(await api.businessProfile.start(answers))
    const changes = { description: '  Cafe\u0301\r\nשלום \u0000\ud83d ﷽\u2028🧹 ' }
    expect(value(await api.businessProfile.update({ rev: 1, changes })).description).toBe(
      'Café\nשלום \ufffd ﷽\n🧹'
    )
  })
})

describe('the logo', () => {
  it('is chosen in main, one step that can be taken back', async () => {
    const { api } = startApp({ logo: picture })
    const { rev } = value(await api.businessProfile.start(answers))
    expect(value(await api.businessProfile.chooseLogo({ rev }))).toBe(true)
    expect(value(await api.businessProfile.get())?.logo).toBe(picture)
    value(await api.changes.undo({}))
    expect(value(await api.businessProfile.get())?.logo).toBeNull()
  })

  it('stays when none is chosen', async () => {
    const { api } = startApp()
    const { rev } = value(await api.businessProfile.start(answers))
    expect(value(await api.businessProfile.chooseLogo({ rev }))).toBe(false)
  })
})
