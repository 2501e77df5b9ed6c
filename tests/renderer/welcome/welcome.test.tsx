import { cleanup, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { startApp, value } from '../../support/app'
import { openWindow, refused } from '../../support/window'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const answerBusiness = async ({ user }: Awaited<ReturnType<typeof openWindow>>) => {
  await user.type(
    screen.getByRole('textbox', { name: 'What is your business called?' }),
    'Café Lipa'
  )
  await user.type(screen.getByRole('combobox', { name: 'What do you do?' }), 'Café')
  await user.click(await screen.findByRole('option', { name: 'Café or restaurant' }))
  await user.click(screen.getByRole('radio', { name: 'Yes' }))
}

describe('first run', () => {
  it('makes a plan of three pages of answers', async () => {
    const window = await openWindow({ firstRun: true })
    const { app, user } = window
    await heading('Welcome')
    await user.keyboard('{Enter}')
    await heading('About your business')
    await answerBusiness(window)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await heading('Ready')
    await user.click(screen.getByRole('button', { name: 'Start my plan' }))
    await screen.findByRole('heading', { level: 1, name: 'Monday, 5 January' })
    expect(document.title).toBe('Home – Café Lipa')
    expect(value(await app.api.businessProfile.get())).toMatchObject({
      name: 'Café Lipa',
      kind: 'cafe',
      kindInOwnWords: '',
      hasStaff: true,
      region: 'US',
      language: 'en'
    })
  })

  it('takes a trade in one’s own words', async () => {
    const window = await openWindow({ firstRun: true })
    const { app, user } = window
    await user.click(await screen.findByRole('button', { name: 'Continue' }))
    await user.type(screen.getByRole('textbox', { name: /called/ }), 'Piano Ana')
    await user.type(screen.getByRole('combobox', { name: 'What do you do?' }), 'Tuning pianos')
    await user.tab()
    await user.click(screen.getByRole('radio', { name: 'No, only me' }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(await screen.findByRole('button', { name: 'Start my plan' }))
    await screen.findByRole('heading', { level: 1, name: 'Monday, 5 January' })
    expect(value(await app.api.businessProfile.get())).toMatchObject({
      kind: 'other',
      kindInOwnWords: 'Tuning pianos',
      hasStaff: false
    })
  })

  it('says at each field what is missing, and what was typed stays', async () => {
    const { user } = await openWindow({ firstRun: true })
    await user.click(await screen.findByRole('button', { name: 'Continue' }))
    await user.type(screen.getByRole('textbox', { name: /called/ }), '  ')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const summary = await screen.findByRole('alert')
    expect(document.activeElement).toBe(summary)
    expect(summary.textContent).toContain('Write what your business is called')
    expect(summary.textContent).toContain('Say what you do, in a word or two')
    expect(summary.textContent).toContain('Say whether anyone works with you')
    await user.click(screen.getByRole('button', { name: 'Write what your business is called' }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /called/ }))
  })

  it('comes back to the field the plan refuses', async () => {
    const window = await openWindow({ firstRun: true })
    const { user } = window
    await user.click(await screen.findByRole('button', { name: 'Continue' }))
    await answerBusiness(window)
    const name = screen.getByRole('textbox', { name: /called/ })
    await user.clear(name)
    await user.paste('x'.repeat(130))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(await screen.findByRole('button', { name: 'Start my plan' }))
    await heading('About your business')
    expect(screen.getAllByText('Shorten this by 10 characters').length).toBeGreaterThan(0)
    expect(screen.getByRole('textbox', { name: /called/ })).toHaveProperty('value', 'x'.repeat(130))
  })

  it('goes on where it was left when the window is opened again', async () => {
    const app = startApp()
    let kept: unknown = null
    const world = {
      'start.answers': () => kept,
      'start.keepAnswers': (answers: unknown) => {
        kept = answers
      }
    }
    const window = await openWindow({ firstRun: true, app, world })
    await window.user.click(await screen.findByRole('button', { name: 'Continue' }))
    await answerBusiness(window)
    await window.send('closing', null)
    await waitFor(() => expect(window.called).toContain('window.readyToClose'))
    cleanup()
    await openWindow({ firstRun: true, app, world })
    await heading('About your business')
    expect(screen.getByRole('textbox', { name: /called/ })).toHaveProperty('value', 'Café Lipa')
    expect(screen.getByRole('radio', { name: 'Yes' })).toHaveProperty('checked', true)
  })

  it('goes back without losing an answer, and speaks the language chosen at once', async () => {
    const window = await openWindow({ firstRun: true })
    const { user } = window
    await user.click(await screen.findByRole('button', { name: 'Continue' }))
    await answerBusiness(window)
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await user.click(screen.getByRole('radio', { name: 'Slovenščina' }))
    await heading('Dobrodošli')
    await user.click(screen.getByRole('button', { name: 'Naprej' }))
    await heading('O vašem podjetju')
    expect(screen.getByRole('combobox', { name: 'S čim se ukvarjate?' })).toHaveProperty(
      'value',
      'Kavarna ali restavracija'
    )
  })

  it('opens the sample instead, and says in words why a plan could not begin', async () => {
    const window = await openWindow({
      firstRun: true,
      world: { 'start.openSample': () => refused({ code: 'disk-full' }) }
    })
    const { user, fail, called } = window
    await user.click(await screen.findByRole('button', { name: 'Continue' }))
    await answerBusiness(window)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(await screen.findByRole('button', { name: 'Look at a sample first' }))
    await waitFor(() => expect(called).toContain('start.openSample'))
    await screen.findByText('The disk is full. Free some space, then try again.')
    fail('businessProfile.start', { code: 'read-only' })
    await user.click(screen.getByRole('button', { name: 'Start my plan' }))
    await screen.findByText('The plan cannot be written to at the moment. Nothing was changed.')
  })
})
