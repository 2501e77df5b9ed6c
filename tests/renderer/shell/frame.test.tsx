import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openWindow } from '../../support/window'

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const main = () => screen.getByRole('navigation', { name: 'Main' })

describe('the window', () => {
  it('opens on Home with the plan’s own day as its title, and names itself after screen and business', async () => {
    await openWindow()
    await heading('Monday, 5 January')
    expect(document.title).toBe('Home – Café Lipa')
    expect(document.documentElement.lang).toBe('en')
  })

  it('moves the focus to the title of each new screen and names the window after it', async () => {
    const { user } = await openWindow()
    await heading('Monday, 5 January')
    await user.click(within(main()).getByRole('link', { name: /^Settings/ }))
    const title = await heading('Settings')
    await waitFor(() => expect(document.activeElement).toBe(title))
    expect(document.title).toBe('Settings – Café Lipa')
    expect(within(main()).getByRole('link', { name: /^Settings/ })).toHaveProperty(
      'ariaCurrent',
      'page'
    )
  })

  it('goes back and forward with Alt and the arrows', async () => {
    const { user } = await openWindow()
    await heading('Monday, 5 January')
    await user.keyboard('{Control>},{/Control}')
    await heading('Settings')
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    await heading('Monday, 5 January')
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    await heading('Settings')
  })

  it('answers an address that leads nowhere with a plain page and a way home', async () => {
    const { user } = await openWindow({ path: '/policies/none/of/this' })
    await heading('There is nothing here')
    await user.click(screen.getByRole('link', { name: 'Go to Home' }))
    await heading('Monday, 5 January')
  })

  it('steps through its regions with F6', async () => {
    const { user } = await openWindow()
    const title = await heading('Monday, 5 January')
    await user.keyboard('{F6}')
    expect(main().contains(document.activeElement)).toBe(true)
    await user.keyboard('{F6}')
    expect(document.activeElement).toBe(title)
  })

  it('obeys the commands of the menu', async () => {
    const { send } = await openWindow()
    await heading('Monday, 5 January')
    await send('command', 'help.keyboard')
    await heading('Help')
    await send('command', 'no.such.command')
    await heading('Help')
  })

  it('speaks another language at once when told so', async () => {
    const { send } = await openWindow()
    await heading('Monday, 5 January')
    await send('preferences', { language: 'sl', theme: 'contrast-dark', textSize: 150 })
    await heading('Ponedeljek, 5. januar')
    expect(document.documentElement.lang).toBe('sl')
    expect(document.documentElement.dataset.theme).toBe('contrast-dark')
    expect(document.documentElement.style.getPropertyValue('--text-size')).toBe('150%')
    expect(document.title).toBe('Začetek – Café Lipa')
  })

  it('makes its text larger and smaller from the keyboard, within the sizes there are', async () => {
    const { user } = await openWindow({ preferences: { textSize: 175 } })
    await heading('Monday, 5 January')
    const size = () => document.documentElement.style.getPropertyValue('--text-size')
    await user.keyboard('{Control>}+{/Control}')
    await waitFor(() => expect(size()).toBe('200%'))
    await user.keyboard('{Control>}+{/Control}')
    await user.keyboard('{Control>}-{/Control}')
    await waitFor(() => expect(size()).toBe('175%'))
    await user.keyboard('{Control>}0{/Control}')
    await waitFor(() => expect(size()).toBe('100%'))
  })

  it('answers Ctrl+S with the truth', async () => {
    const { user } = await openWindow()
    await heading('Monday, 5 January')
    await user.keyboard('{Control>}s{/Control}')
    await screen.findByText('Everything is saved automatically')
  })

  it('says above every page that it shows the sample, with the way to one’s own plan', async () => {
    const { user, called } = await openWindow({
      start: { sample: true },
      world: {
        'start.leaveSample': () => ({
          state: 'ready',
          sample: false,
          hasOwnPlan: true,
          readOnly: false,
          firstRun: false,
          today: '2026-11-25',
          businessName: 'Mine'
        })
      }
    })
    await screen.findByText(/sample plan\. Nothing here is yours\..*5 January 2026/)
    await user.click(screen.getByRole('button', { name: 'Back to my own plan' }))
    expect(called).toContain('start.leaveSample')
    await waitFor(() => expect(document.title).toBe('Home – Mine'))
    expect(screen.queryByText(/sample plan/)).toBeNull()
  })

  it('offers to start a plan where there is only the sample', async () => {
    const { user, called } = await openWindow({ start: { sample: true, hasOwnPlan: false } })
    await user.click(await screen.findByRole('button', { name: 'Start my own plan' }))
    expect(called).toContain('start.leaveSample')
  })

  it('says that a plan can only be read', async () => {
    await openWindow({ start: { readOnly: true } })
    await screen.findByText('This plan can be read but not changed.')
  })

  it('saves what was typed last before it closes', async () => {
    const { send, called } = await openWindow()
    await heading('Monday, 5 January')
    await send('closing', null)
    await waitFor(() => expect(called).toContain('window.readyToClose'))
  })
})
