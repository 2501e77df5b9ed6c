import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { value } from '../../support/app'
import { openWindow } from '../../support/window'
import { complaintIn, freshPlan, noted, sampleApp } from './plan'

const table = async () => screen.findByRole('grid', { name: 'Complaints and comments' })
const rows = () =>
  within(screen.getByRole('grid', { name: 'Complaints and comments' }))
    .getAllByRole('row')
    .filter((row) => row.dataset.index !== undefined)

describe('the log', () => {
  it('begins with a reason and one button', async () => {
    const { user } = await openWindow({ app: await freshPlan(), path: '/contacts' })
    await screen.findByText(/^No complaints noted yet/)
    await user.click(screen.getByRole('button', { name: /^Note a complaint/ }))
    await screen.findByRole('dialog', { name: 'Note a complaint' })
  })

  it('shows what is open first, the oldest first, then what is solved', async () => {
    await openWindow({ app: sampleApp(), path: '/contacts' })
    await table()
    await screen.findByText('44 entries')
    screen.getByText('One is open and past its limit.')
    screen.getByText('Open, 1')
    screen.getByText('Solved, 43')
    expect(rows()[0]?.getAttribute('aria-label')).toBe(
      '“The evening slot clashes with our late patients. Could you come earlier?”, Oakfield Dental, 16 Dec 2025, 3 of 4, Discuss solutions, open for 19 days'
    )
  })

  it('narrows by kind, state, topic and way, and remembers it in the address', async () => {
    const { user } = await openWindow({ app: sampleApp(), path: '/contacts' })
    await table()
    await user.click(screen.getByRole('radio', { name: 'Complaints 22' }))
    await screen.findByText('22 entries')
    await user.click(screen.getByRole('radio', { name: 'Open 1' }))
    await screen.findByText('1 entry')
    expect(window.location.hash).toContain('kind=complaint')
    expect(window.location.hash).toContain('state=open')
    await user.click(screen.getByRole('radio', { name: 'Open 1' }))
    await user.click(screen.getByRole('button', { name: /^Any topic/ }))
    await user.click(await screen.findByRole('option', { name: 'Windows' }))
    await screen.findByText('2 entries')
    await user.click(screen.getByRole('button', { name: /^Any channel/ }))
    await user.click(await screen.findByRole('option', { name: 'Phone' }))
    await screen.findByText('1 entry')
  })

  it('finds folded words with Ctrl+F, keeps them in the address, and gives a way out', async () => {
    const { user } = await openWindow({ app: sampleApp(), path: '/contacts' })
    await table()
    await user.keyboard('{Control>}f{/Control}')
    await user.keyboard('SPÓTLESS show')
    await screen.findByText('1 entry')
    expect(window.location.hash).toMatch(/typed=SP%C3%93TLESS(\+|%20)show/)
    await user.keyboard(' xyz')
    await screen.findByText('Nothing fits this.')
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    await screen.findByText('44 entries')
  })

  it('opens as its address says', async () => {
    await openWindow({
      app: sampleApp(),
      path: '/contacts?kind=suggestion&sort=oldest&typed=windows'
    })
    await screen.findByText('1 entry')
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('windows')
    expect(screen.queryByText(/^Solved, /)).toBeNull()
  })

  it('leaves a wrong address without effect', async () => {
    await openWindow({ app: sampleApp(), path: '/contacts?kind=nonsense&theme=1&sort=2' })
    await screen.findByText('44 entries')
  })

  it('says that nothing is open, and since when', async () => {
    const app = await freshPlan()
    await complaintIn(app, 'closed')
    const { user } = await openWindow({ app, path: '/contacts?state=open' })
    await screen.findByText('Nothing open. The last one was solved on 5 January 2026.')
    await user.click(screen.getByRole('button', { name: 'See all' }))
    await screen.findByText('1 entry')
  })

  it('is walked with the keyboard: rows, opening, deleting with undo', async () => {
    const app = sampleApp()
    const { user } = await openWindow({ app, path: '/contacts' })
    await table()
    await screen.findByText('44 entries')
    const first = rows()[0] as HTMLElement
    first.focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.getAttribute('data-index')).toBe('1')
    await user.keyboard('{End}')
    expect(document.activeElement?.getAttribute('data-index')).toBe('43')
    await user.keyboard('{Home}{ArrowDown}{Delete}')
    await screen.findByText('43 entries')
    expect(document.activeElement?.getAttribute('data-index')).toBe('1')
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByText('44 entries')
    rows()[0]?.focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 1, name: /evening slot/ })
  })

  it('shows the menu of a row with Shift+F10', async () => {
    const app = await freshPlan()
    await noted(app, 'Cold soup')
    const { user } = await openWindow({ app, path: '/contacts' })
    await screen.findByText('1 entry')
    rows()[0]?.focus()
    await user.keyboard('{Shift>}{F10}{/Shift}')
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    await waitFor(async () => expect(value(await app.api.contacts.counts()).all).toBe(0))
    await screen.findByText(/^No complaints noted yet/)
  })

  it('draws only what is in sight of thousands, and reads the rest page by page', async () => {
    const app = await freshPlan()
    for (let number = 0; number < 450; number++) await noted(app, `Entry ${number}`)
    const { user, called } = await openWindow({ app, path: '/contacts?sort=oldest' })
    await screen.findByText('450 entries')
    expect(rows().length).toBeLessThan(60)
    rows()[0]?.focus()
    await user.keyboard('{End}')
    const last = document.activeElement as HTMLElement
    expect(last.dataset.index).toBe('449')
    expect(called.filter((address) => address === 'contacts.list').length).toBeLessThan(8)
  })
})
