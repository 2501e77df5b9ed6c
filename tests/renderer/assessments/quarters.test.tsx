import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers, startApp, value } from '../../support/app'
import { allAnswered, completeQuarter } from '../../support/assessments'
import { openWindow } from '../../support/window'

async function plan() {
  const app = startApp()
  value(await app.api.businessProfile.start({ ...answers, hasStaff: false }))
  return app
}

describe('the list of quarters', () => {
  it('begins with why, how long it takes, and one button', async () => {
    const app = await plan()
    const { user } = await openWindow({ app, path: '/assessments' })
    await screen.findByText(/about 12 minutes/)
    screen.getByText(/self-test by the Forum Corporation/)
    await user.click(screen.getByRole('button', { name: 'Begin Q1 2026' }))
    await screen.findByRole('heading', { level: 1, name: /^We go as far/ })
    expect(value(await app.api.assessments.list())).toMatchObject([
      { assessment: { quarterKey: '2026-Q1', includesStaff: false } }
    ])
  })

  it('shows percent and band of each, and which was filled in late', async () => {
    const app = await plan()
    await completeQuarter(app.api, '2025-Q3', allAnswered(2, false))
    await completeQuarter(app.api, '2026-Q1', allAnswered(4, false))
    await openWindow({ app, path: '/assessments' })
    const late = await screen.findByRole('row', { name: /^Q3 2025/ })
    expect(late.textContent).toContain('40%Needs workFilled in late, on 5 January 2026')
    const onTime = screen.getByRole('row', { name: /^Q1 2026/ })
    expect(onTime.textContent).toContain('80%StrongCompleted on 5 January 2026')
    screen.getByText('1 quarter is still to be filled in.')
  })

  it('asks for a gap to be filled in, or left out with a reason', async () => {
    const app = await plan()
    await completeQuarter(app.api, '2025-Q3', allAnswered(2, false))
    const { user } = await openWindow({ app, path: '/assessments' })
    await screen.findByText('Overdue, not filled in')
    await user.click(screen.getByRole('button', { name: 'More: Q4 2025' }))
    await user.click(screen.getByRole('menuitem', { name: 'Leave this quarter out' }))
    const sheet = within(await screen.findByRole('alertdialog', { name: 'Leave out Q4 2025?' }))
    await user.type(sheet.getByLabelText('Why?'), 'We were closed')
    await user.click(sheet.getByRole('button', { name: /^Leave out/ }))
    await screen.findByText('Set aside: We were closed')
    expect(screen.queryByText('Overdue, not filled in')).toBeNull()
    await screen.findByText('Nothing is due. Q1 2026 can be filled in until 31 March 2026.')
  })

  it('lets an earlier quarter be filled in after all', async () => {
    const app = await plan()
    const { user } = await openWindow({ app, path: '/assessments' })
    await user.click(await screen.findByRole('button', { name: 'Earlier quarter' }))
    await user.click(screen.getByRole('menuitem', { name: 'Q2 2025' }))
    await screen.findByRole('link', { name: 'Self-assessment, Q2 2025' })
  })

  it('goes on with a draft, or deletes it with a way back', async () => {
    const app = await plan()
    value(await app.api.assessments.begin({ quarterKey: '2026-Q1' }))
    const { user } = await openWindow({ app, path: '/assessments' })
    await screen.findByText('In progress, 0 of 20 answered')
    await user.click(screen.getByRole('button', { name: 'More: Q1 2026' }))
    await user.click(screen.getByRole('menuitem', { name: 'Delete' }))
    await screen.findByText('Deleted: self-assessment, Q1 2026.')
    await waitFor(async () => expect(value(await app.api.assessments.list())).toEqual([]))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByText('In progress, 0 of 20 answered')
  })

  it('is reached with Ctrl+2', async () => {
    const { user } = await openWindow({ app: await plan() })
    await screen.findByRole('heading', { level: 1, name: 'Monday, 5 January' })
    await user.keyboard('{Control>}2{/Control}')
    await screen.findByRole('heading', { level: 1, name: 'Self-assessment' })
  })
})
