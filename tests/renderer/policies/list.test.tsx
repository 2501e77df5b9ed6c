import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { value } from '../../support/app'
import { openWindow } from '../../support/window'
import { plan, sampleApp } from './plan'

const titles = () =>
  within(screen.getByRole('grid', { name: 'All policies' }))
    .getAllByRole('row')
    .map((row) => row.getAttribute('aria-label')?.split(', ')[0])
const list = async () => screen.findByRole('grid', { name: 'All policies' })

describe('the list of policies', () => {
  it('narrows by state and remembers it in the address', async () => {
    const { user } = await openWindow({ app: sampleApp(), path: '/policies?view=list' })
    await list()
    expect(screen.getByText('27 policies')).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: 'To review 1' }))
    await screen.findByText('1 policy')
    expect(titles()).toEqual(['Late changes cost half'])
    expect(window.location.hash).toContain('show=toReview')
    await user.click(screen.getByRole('radio', { name: 'Dropped 4' }))
    await screen.findByText('4 policies')
  })

  it('finds folded words, and gives a way out when nothing fits', async () => {
    const { user } = await openWindow({ app: sampleApp(), path: '/policies?view=list' })
    await list()
    await user.keyboard('{Control>}f{/Control}')
    await user.keyboard('KÉYS alarm')
    await screen.findByText('1 policy')
    expect(titles()).toEqual(['Keys and alarm codes'])
    await user.keyboard(' xyz')
    await screen.findByText('No policy fits this.')
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    await screen.findByText('27 policies')
  })

  it('orders by title, by review and by topic', async () => {
    const { user } = await openWindow({
      app: sampleApp(),
      path: '/policies?view=list&sort=review&show=inForce'
    })
    await list()
    expect(titles()[0]).toBe('Late changes cost half')
    await user.click(screen.getByRole('button', { name: /Topic/ }))
    await user.click(await screen.findByRole('option', { name: 'What we do, what we do not' }))
    await screen.findByText('2 policies')
  })

  it('leaves a wrong address without effect', async () => {
    await openWindow({ app: sampleApp(), path: '/policies?view=list&show=nonsense&sort=1' })
    await list()
    expect(screen.getByText('27 policies')).toBeTruthy()
  })

  it('drops and deletes from the menu of a row', async () => {
    const { user } = await openWindow({ app: sampleApp(), path: '/policies?view=list' })
    await user.click(await screen.findByRole('button', { name: 'More: Keys and alarm codes' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    await screen.findByText('26 policies')
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByText('27 policies')
  })

  it('deletes and renames by the keys of a row, and opens its menu', async () => {
    const { user } = await openWindow({ app: sampleApp(), path: '/policies?view=list' })
    const row = (name: RegExp) => screen.findByRole('row', { name })
    const keys = await row(/^Keys and alarm codes/)
    act(() => keys.focus())
    await user.keyboard('{Shift>}{F10}{/Shift}')
    const menu = within(await screen.findByRole('menu', { name: 'More: Keys and alarm codes' }))
    expect(menu.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'OpenEnter',
      'RenameF2',
      'Drop it',
      'DeleteDel'
    ])
    await user.keyboard('{Escape}')
    act(() => keys.focus())
    await user.keyboard('{Delete}')
    await screen.findByText('“Keys and alarm codes” is deleted.')
    await screen.findByText('26 policies')
    const next = await row(/^A log by the door/)
    act(() => next.focus())
    await user.keyboard('{F2}')
    await screen.findByRole('heading', { level: 1, name: 'A log by the door' })
    await waitFor(() => expect(document.activeElement?.id).toBe('policy-title'))
  })

  it('can only be opened in a plan that cannot be written', async () => {
    const { user } = await openWindow({
      app: sampleApp(),
      path: '/policies?view=list',
      start: { readOnly: true }
    })
    const row = await screen.findByRole('row', { name: /^Keys and alarm codes/ })
    act(() => row.focus())
    await user.keyboard('{Delete}{F2}{Shift>}{F10}{/Shift}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(screen.queryByRole('button', { name: /^More/ })).toBeNull()
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Keys and alarm codes' })
  })

  it('finds one of a thousand', async () => {
    const app = await plan()
    for (let hundred = 0; hundred < 10; hundred++)
      value(
        await app.api.policies.createMany(
          Array.from({ length: 100 }, (_, index) => ({
            topicCode: 'custom' as const,
            title: `Rule ${hundred * 100 + index}`,
            wording: '',
            origin: 'own' as const
          }))
        )
      )
    await openWindow({ app, path: '/policies?view=list&typed=p-1000' })
    await screen.findByText('1 policy')
    expect(titles()).toEqual(['Rule 999'])
  })

  it('says what went wrong when it cannot be read, and tries again', async () => {
    const app = await plan()
    const { user, fail } = await openWindow({ app, path: '/' })
    fail('policies.list', { code: 'damaged' })
    window.location.hash = '#/policies?view=list'
    await screen.findByText('The file is damaged. Nothing was changed.')
    fail('policies.list', null)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText(/^A policy is anything you would tell a new helper/)
  })
})

describe('adding policies', () => {
  it('begins with a reason, an example of the trade and two ways', async () => {
    const app = await plan()
    const { user } = await openWindow({ app, path: '/policies' })
    await screen.findByText(/^A policy is anything you would tell a new helper/)
    await screen.findByText(/^For example: Not right\? We make it again at once/)
    await user.click(screen.getByRole('button', { name: 'Add my own' }))
    await user.type(await screen.findByLabelText('Short title'), 'Dogs welcome')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText('1 draft added.')
    expect(value(await app.api.policies.list())).toMatchObject([
      { title: 'Dogs welcome', origin: 'own', status: 'draft', number: 1 }
    ])
  })

  it('takes several topics from the catalogue at once, as one step', async () => {
    const app = await plan()
    const { user } = await openWindow({ app, path: '/policies' })
    await user.click(await screen.findByRole('button', { name: 'Pick from the catalogue' }))
    const sheet = within(await screen.findByRole('dialog'))
    expect(sheet.getAllByRole('checkbox')).toHaveLength(30)
    await user.click(sheet.getByRole('button', { name: /^Add drafts/ }))
    await sheet.findByText('Tick at least one topic')
    await user.type(sheet.getByRole('searchbox'), 'complaint')
    await user.click(sheet.getByRole('checkbox', { name: 'How complaints are handled' }))
    await user.clear(sheet.getByRole('searchbox'))
    await user.click(sheet.getByRole('checkbox', { name: 'Returns and refunds' }))
    await user.click(sheet.getByRole('button', { name: /^Add 2 drafts/ }))
    await screen.findByText('2 drafts added.')
    const [complaints, returns] = value(await app.api.policies.list())
    expect(complaints?.wording).toMatch(/^Not right\? We make it again/)
    // The catalogue has no example from a café here: nothing is put into the owner's mouth.
    expect(returns).toMatchObject({ topicCode: 'RET', wording: '', origin: 'catalogue' })
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(value(await app.api.policies.list())).toEqual([]))
  })

  it('keeps what was typed into a sheet that is closed unsaved', async () => {
    const { user } = await openWindow({ path: '/policies' })
    await user.click(await screen.findByRole('button', { name: 'Add my own' }))
    await user.type(await screen.findByLabelText('Short title'), 'Half a thought')
    await user.keyboard('{Escape}')
    await screen.findByText('Draft kept')
    await user.click(screen.getByRole('button', { name: 'Add my own' }))
    const title = await screen.findByLabelText<HTMLInputElement>('Short title')
    expect(title.value).toBe('Half a thought')
    await user.clear(title)
    await user.keyboard('{Escape}')
  })
})

describe('ideas for policies', () => {
  it('are noted with Ctrl+N, made a draft, or turned down with the reason', async () => {
    const app = await plan()
    const { user } = await openWindow({ app, path: '/policies?view=ideas' })
    await screen.findByText(/^Ideas for policies that would make you stand out/)
    for (const idea of ['Free refill.', 'Loud music.']) {
      await user.keyboard('{Control>}n{/Control}')
      await user.type(await screen.findByLabelText('The idea'), idea)
      await user.keyboard('{Control>}{Enter}{/Control}')
      await screen.findByText(idea)
    }
    const row = (idea: string) => within(screen.getByText(idea).closest('li') as HTMLElement)
    await user.click(row('Free refill.').getByRole('button', { name: 'Make it a draft' }))
    await screen.findByText('“Free refill” is a draft now.')
    await row('Free refill.').findByRole('link')
    await user.click(row('Loud music.').getByRole('button', { name: 'Turn it down' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Why not?' }))
    await user.click(sheet.getByRole('button', { name: /^Turn it down/ }))
    await sheet.findByText('Write why not, in a few words')
    await user.type(sheet.getByLabelText(/^The reason/), 'Nobody asked.')
    await user.click(sheet.getByRole('button', { name: /^Turn it down/ }))
    await screen.findByText('Turned down: Nobody asked.')
    expect(value(await app.api.policies.list())).toMatchObject([
      { title: 'Free refill', status: 'draft' }
    ])
  })
})
