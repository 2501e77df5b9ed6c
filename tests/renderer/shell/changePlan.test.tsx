import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers, startApp, type TestApp, value } from '../../support/app'
import { openWindow } from '../../support/window'

const sentence = () => screen.findByLabelText<HTMLTextAreaElement>('The sentence')

/** The window at the sentence of the vision; `opened` hears when the sample is opened. */
async function open(opened: (app: TestApp) => Promise<void>) {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  const openSample = async () => {
    await opened(app)
    const names = { businessName: 'Linden Row', today: app.records.today() }
    return {
      ...names,
      state: 'ready',
      sample: true,
      readOnly: false,
      firstRun: false,
      hasOwnPlan: true
    }
  }
  return openWindow({
    app,
    path: '/vision/statement',
    world: { 'start.openSample': openSample }
  })
}

describe('another plan', () => {
  it('opens only once what was typed last is in the one before', async () => {
    let kept = ''
    const { user, send } = await open(async (app) => {
      kept = value(await app.api.vision.get())?.statement ?? ''
    })
    await user.type(await sentence(), 'Nobody waits unseen.')
    await send('command', 'sample.open')
    await screen.findByText(/^You are looking at a sample plan/)
    expect(kept).toBe('Nobody waits unseen.')
  })

  it('shows nothing that was not allowed in the one before', async () => {
    const { user, send } = await open(async () => undefined)
    await user.click(await sentence())
    await user.paste('word '.repeat(500))
    const press = async (name: string) => user.click(await screen.findByRole('link', { name }))
    const leaveAndComeBack = async (meanwhile: () => Promise<unknown>) => {
      await press('Home')
      await meanwhile()
      await press('Vision and policies')
      await press('Straight to the sentence')
    }
    await leaveAndComeBack(async () => undefined)
    expect((await sentence()).value).toHaveLength(2500)
    await leaveAndComeBack(async () => {
      await send('command', 'sample.open')
      await screen.findByText(/^You are looking at a sample plan/)
    })
    expect((await sentence()).value).toBe('')
  })
})
