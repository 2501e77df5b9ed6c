import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers, startApp, value } from '../../support/app'
import { personOf } from '../../support/lists'
import { openWindow } from '../../support/window'

async function plan(facts: Partial<typeof answers> | { hasStaff: false } = {}) {
  const app = startApp()
  value(await app.api.businessProfile.start({ ...answers, language: 'en', ...facts }))
  return app
}
const sheet = (name: string) => screen.findByRole('dialog', { name })

describe('channels', () => {
  it('an automatic answer begins with a usual one', async () => {
    const app = await plan()
    const { user } = await openWindow({ app, path: '/channels' })
    await user.click(
      within(await screen.findByRole('grid', { name: 'Channels' })).getByText('E-mail')
    )
    const open = within(await sheet('E-mail'))
    expect(open.queryByRole('textbox', { name: 'What the automatic answer says' })).toBeNull()
    await user.click(open.getByRole('button', { name: /Who answers first/ }))
    await user.click(await screen.findByRole('option', { name: 'An automatic answer' }))
    const text = await open.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'What the automatic answer says'
    })
    expect(text.value).toBe('Thank you, your message has arrived.')
    await waitFor(async () =>
      expect(value(await app.api.contactChannels.list())).toContainEqual(
        expect.objectContaining({ name: 'E-mail', replyMode: 'automatic' })
      )
    )
  })

  it('says what its automatic answer lacks', async () => {
    const app = await plan()
    const { user } = await openWindow({ app, path: '/channels' })
    await user.click(
      within(await screen.findByRole('grid', { name: 'Channels' })).getByText('E-mail')
    )
    const open = within(await sheet('E-mail'))
    await user.click(open.getByRole('button', { name: /Who answers first/ }))
    await user.click(await screen.findByRole('option', { name: 'An automatic answer' }))
    await user.clear(await open.findByRole('textbox', { name: 'What the automatic answer says' }))
    await user.tab()
    await open.findByText('Write what the automatic answer says')
  })

  it('a new one is called what its kind is called, until it is named', async () => {
    const { user } = await openWindow({ app: await plan(), path: '/channels' })
    await screen.findByRole('grid', { name: 'Channels' })
    await user.keyboard('{Control>}n{/Control}')
    const add = within(await sheet('Add a channel'))
    const name = add.getByRole<HTMLInputElement>('textbox', { name: 'What you call it' })
    const choose = async (kind: string) => {
      await user.click(add.getByRole('button', { name: /Kind/ }))
      await user.click(await screen.findByRole('option', { name: kind }))
    }
    await choose('Post')
    expect(name.value).toBe('Post')
    await choose('Web form')
    expect(name.value).toBe('Web form')
    await user.type(name, ' on the site')
    await choose('Post')
    expect(name.value).toBe('Web form on the site')
  })

  it('says what customers come for without a channel', async () => {
    const app = await plan()
    for (const { id, rev } of value(await app.api.contactChannels.list()))
      value(await app.api.contactChannels.update({ id, rev, changes: { usedFor: ['orders'] } }))
    await openWindow({ app, path: '/channels' })
    await screen.findByText('No channel is marked for these yet: questions and problems.')
  })
})

describe('the team', () => {
  it('is there only with staff', async () => {
    await openWindow({ app: await plan({ hasStaff: false }), path: '/team' })
    await screen.findByText(/You work alone/)
    expect(screen.queryByRole('link', { name: 'Team' })).toBeNull()
  })

  it('keeps a day that does not fit on screen, and says why', async () => {
    const app = await plan()
    value(await app.api.staffMembers.create(personOf('Tom', { startedOn: '2025-02-03' })))
    const { user } = await openWindow({ app, path: '/team' })
    await user.click(within(await screen.findByRole('grid', { name: 'Team' })).getByText('Tom'))
    const open = within(await sheet('Tom'))
    const left = within(open.getByRole('group', { name: /Left on/ }))
    const type = async (part: string, digits: string) => {
      await user.click(left.getByRole('spinbutton', { name: new RegExp(part) }))
      await user.keyboard(digits)
    }
    await type('day', '02')
    await type('month', '02')
    await type('year', '2025')
    await open.findByText('Choose a day after they began here')
    expect(value(await app.api.staffMembers.list())[0]?.leftOn).toBeNull()
    await type('day', '04')
    await waitFor(async () =>
      expect(value(await app.api.staffMembers.list())[0]?.leftOn).toBe('2025-02-04')
    )
    expect(open.queryByText('Choose a day after they began here')).toBeNull()
  })
})
