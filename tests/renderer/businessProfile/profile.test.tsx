import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { BusinessProfileDraft } from '../../../src/shared/features/businessProfile'
import { answers, startApp, type TestApp, value } from '../../support/app'
import { openWindow, type OpenWindow, refused, type WindowOptions } from '../../support/window'

async function plan(changes: Partial<BusinessProfileDraft> = {}, options: { logo?: string } = {}) {
  const app = startApp(options)
  value(await app.api.businessProfile.start(answers))
  value(await app.api.businessProfile.update({ rev: 1, changes }))
  return app
}
const open = (app: TestApp, options: WindowOptions = {}) =>
  openWindow({ app, path: '/business', ...options })
const field = (name: string | RegExp) =>
  screen.findByLabelText<HTMLInputElement>(name, { selector: 'input, textarea' })
/** Writes a text into a field in place of what is there, in one go. */
async function fill(user: OpenWindow['user'], into: HTMLElement, text: string) {
  await user.clear(into)
  await user.click(into)
  await user.paste(text)
}
const read = async (app: TestApp) => value(await app.api.businessProfile.get())
const kept = (app: TestApp, changes: Partial<BusinessProfileDraft>) =>
  waitFor(async () => expect(await read(app)).toMatchObject(changes))

describe('about your business', () => {
  it('saves each text when it is left, and shows the new name at the edge of the window', async () => {
    const app = await plan()
    const { user } = await open(app)
    await fill(user, await field('Name of the business'), 'Café Javor')
    await fill(user, await field('What great service means here'), 'Nobody stands unseen.')
    await user.tab()
    await kept(app, { name: 'Café Javor', greatServiceMeans: 'Nobody stands unseen.' })
    await screen.findByText('Saved')
    await screen.findAllByText('Café Javor', { selector: 'a' })
  })

  it('saves choices at once', async () => {
    const app = await plan()
    const { user } = await open(app)
    await user.click(await screen.findByRole('button', { name: 'Saturday' }))
    await user.click(screen.getByRole('button', { name: 'Monday' }))
    await kept(app, { openDays: ['tue', 'wed', 'thu', 'fri', 'sat'] })
    const website = within(screen.getByRole('radiogroup', { name: 'Do you have a website?' }))
    await user.click(website.getByRole('radio', { name: 'Yes' }))
    await kept(app, { hasWebsite: true })
    const data = within(await screen.findByRole('radiogroup', { name: 'Does it collect data?' }))
    expect(data.queryByRole('radio', { checked: true })).toBeNull()
    await user.click(data.getByRole('radio', { name: 'Yes' }))
    await kept(app, { siteCapturesData: true })
    await screen.findByText(/^Then your site needs a privacy notice/)
    await user.click(screen.getByRole('button', { name: /How often you look back/ }))
    await user.click(await screen.findByRole('option', { name: 'Every year' }))
    await kept(app, { reviewRhythm: 'yearly' })
  })

  it('hides the texts for the team from one who works alone, says so, and keeps them', async () => {
    const app = await plan({ limitsNote: 'Ring me for the rest.' })
    const { user } = await open(app)
    await field('When the answer is no')
    await user.click(screen.getByRole('switch', { name: 'Someone works with you' }))
    await screen.findByText(/^While you work alone, the staff edition/)
    await kept(app, { hasStaff: false, limitsNote: 'Ring me for the rest.' })
    await waitFor(() => expect(screen.queryByLabelText('When the answer is no')).toBeNull())
    await user.click(screen.getByRole('switch', { name: 'Someone works with you' }))
    expect((await field('When the answer is no')).value).toBe('Ring me for the rest.')
  })

  it('asks whether the mission speaks of customers once there is one', async () => {
    const app = await plan()
    const { user } = await open(app)
    const tick = 'It says how you treat customers'
    expect(screen.queryByLabelText(tick)).toBeNull()
    await fill(user, await field('Mission'), 'Good coffee for our street.')
    await user.tab()
    await screen.findByText(/^How you treat customers belongs in the mission/)
    await user.click(screen.getByLabelText(tick))
    await kept(app, { missionNamesCustomers: true })
    expect(screen.queryByText(/^How you treat customers belongs/)).toBeNull()
  })

  it('knows the usual kinds of business and takes the owner’s own words for others', async () => {
    const app = await plan()
    const { user } = await open(app)
    const kind = await field('Kind of business')
    await fill(user, kind, 'rep')
    await user.click(await screen.findByRole('option', { name: 'Repairs' }))
    await kept(app, { kind: 'repair', kindInOwnWords: '' })
    await fill(user, kind, 'Dog grooming')
    await user.tab()
    await kept(app, { kind: 'other', kindInOwnWords: 'Dog grooming' })
    expect(kind.value).toBe('Dog grooming')
  })

  it('finds countries, currencies and time zones by typing, and keeps words that are none', async () => {
    const app = await plan()
    const { user } = await open(app)
    const zone = await field('Time zone')
    expect(zone.value).toBe('Europe/Ljubljana')
    await fill(user, zone, 'sao')
    await user.click(await screen.findByRole('option', { name: 'America/Sao Paulo' }))
    await kept(app, { timeZone: 'America/Sao_Paulo' })
    const country = await field('Country')
    await fill(user, country, 'Atlantis')
    await user.tab()
    await screen.findByText('Choose a country from the list')
    expect(country.value).toBe('Atlantis')
    expect(await read(app)).toMatchObject({ region: 'SI' })
    await fill(user, country, 'poland')
    await user.tab()
    await kept(app, { region: 'PL' })
    expect(country.value).toBe('Poland')
  })

  it('can only be looked at in a plan that cannot be written', async () => {
    await open(await plan(), { start: { readOnly: true } })
    expect((await field('Name of the business')).readOnly).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('switch').disabled).toBe(true)
    expect(screen.queryByRole('button', { name: 'Choose a picture…' })).toBeNull()
  })
})

describe('what does not fit', () => {
  it('stays in its field with a sentence while the file keeps the last good text', async () => {
    const app = await plan()
    const { user } = await open(app)
    const name = await field('Name of the business')
    await user.clear(name)
    await user.tab()
    await screen.findByText('Write what your business is called')
    await user.click(name)
    await user.paste('x'.repeat(150))
    await user.tab()
    await screen.findByText('Shorten this by 30 characters')
    expect(name.value).toHaveLength(150)
    expect(await read(app)).toMatchObject({ name: 'Café Lipa' })
  })

  it('may be a megabyte of text', async () => {
    const app = await plan()
    const { user } = await open(app)
    const mission = await field('Mission')
    await user.click(mission)
    await user.paste('m'.repeat(1_000_000))
    await user.tab()
    await screen.findByText('Shorten this by 900,000 characters')
    expect(mission.value).toHaveLength(1_000_000)
    expect(await read(app)).toMatchObject({ mission: '' })
  })

  it('is there again, with what to do about it, when one comes back', async () => {
    const app = await plan()
    const { user } = await open(app)
    const home = () => user.click(screen.getByRole('link', { name: 'Home' }))
    const back = () => user.click(screen.getAllByText('Café Lipa', { selector: 'a' })[0]!)
    await user.clear(await field('Name of the business'))
    await fill(user, await field('Your name'), 'n'.repeat(200))
    await fill(user, await field('Customers a year'), '999999999')
    await fill(user, await field('Kind of business'), 'k'.repeat(150))
    await fill(user, await field('Country'), 'Ruritania')
    await home()
    await back()
    expect((await field('Name of the business')).value).toBe('')
    expect((await field('Your name')).value).toHaveLength(200)
    expect((await field('Customers a year')).value).toBe('999,999,999')
    expect((await field('Kind of business')).value).toHaveLength(150)
    expect((await field('Country')).value).toBe('Ruritania')
    const wrong = document.querySelectorAll('main input[aria-invalid=true]')
    expect(wrong).toHaveLength(5)
    await fill(user, await field('Kind of business'), 'Dog grooming')
    await home()
    await kept(app, { kind: 'other', kindInOwnWords: 'Dog grooming', region: 'SI' })
  })

  it('may be a number out of range, or none', async () => {
    const app = await plan()
    const { user } = await open(app)
    const months = await field(/^Look at each policy again after/)
    await fill(user, months, '99')
    await user.tab()
    await screen.findByText('Enter 36 or less')
    expect(months.value).toBe('99')
    await user.clear(months)
    await user.tab()
    await screen.findByText('Enter a number of months')
    expect(await read(app)).toMatchObject({ policyReviewMonths: 12 })
    await fill(user, months, '6')
    await user.tab()
    await kept(app, { policyReviewMonths: 6 })
    expect(screen.queryByText('Enter a number of months')).toBeNull()
  })

  it('is kept, and said, when the profile was changed elsewhere meanwhile', async () => {
    const app = await plan()
    const { user } = await open(app)
    const mission = await field('Mission')
    const { rev } = (await read(app)) ?? { rev: 0 }
    value(
      await app.api.businessProfile.update({
        rev,
        changes: { mission: 'From elsewhere.', ownerName: 'Ana' }
      })
    )
    await fill(user, mission, 'Good coffee.')
    await user.tab()
    await screen.findByText(/^Something here was changed elsewhere meanwhile/)
    expect(await read(app)).toMatchObject({ mission: 'Good coffee.', ownerName: 'Ana' })
    await waitFor(async () => expect((await field('Your name')).value).toBe('Ana'))
  })
})

describe('the logo', () => {
  const logo = 'data:image/png;base64,iVBORw0KGgo='

  it('is shown once chosen, and can be removed and brought back', async () => {
    const app = await plan({}, { logo })
    const { user } = await open(app)
    await user.click(await screen.findByRole('button', { name: 'Choose a picture…' }))
    const picture = await screen.findByRole('img', { name: 'The logo of Café Lipa' })
    expect(picture.getAttribute('src')).toBe(logo)
    await user.click(screen.getByRole('button', { name: 'Remove' }))
    await screen.findByText('The logo is removed.')
    expect(await read(app)).toMatchObject({ logo: null })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('img', { name: 'The logo of Café Lipa' })
  })

  it('says what to do about a file that is no picture', async () => {
    const failure = { code: 'invalid' as const, fields: { logo: { code: 'notAPicture' } } }
    const { user } = await open(await plan(), {
      world: { 'businessProfile.chooseLogo': () => refused(failure) }
    })
    await user.click(await screen.findByRole('button', { name: 'Choose a picture…' }))
    await screen.findByText('This file is not a PNG or JPEG picture. Choose another one')
  })
})
