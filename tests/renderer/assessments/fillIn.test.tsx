import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers, startApp, type TestApp, value } from '../../support/app'
import { allAnswered, completeQuarter, giveAnswers } from '../../support/assessments'
import { openWindow } from '../../support/window'

/** A plan of someone who works alone, with a quarter begun. */
async function plan(hasStaff = false) {
  const app = startApp()
  value(await app.api.businessProfile.start({ ...answers, hasStaff }))
  return app
}
const begin = async (app: TestApp) =>
  value(await app.api.assessments.begin({ quarterKey: '2026-Q1' }))
const read = async (app: TestApp, id: string) => value(await app.api.assessments.get({ id }))
const open = (app: TestApp, id: string, page = '') =>
  openWindow({ app, path: `/assessments/${id}${page}` })
const statement = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const second = 'We get a job right from the start instead of fixing it later.'

describe('filling in', () => {
  it('goes by keys alone: 1 to 5 choose, Enter goes on, Alt+Left goes back', async () => {
    const app = await plan()
    const { id } = await begin(app)
    const { user } = await open(app, id)
    await statement(/^We go as far as it takes/)
    screen.getByText('1 of 20')
    await user.keyboard('4')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Usually' }).checked).toBe(true)
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(await statement(second))
    await user.keyboard('2{Enter}')
    await statement(/^The person who runs/)
    await screen.findByText('60% so far')
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    await statement(second)
    await waitFor(async () =>
      expect((await read(app, id)).answers.map((each) => [each.statementCode, each.value])).toEqual(
        [
          ['COM-1', 4],
          ['COM-2', 2]
        ]
      )
    )
  })

  it('goes on at the first gap', async () => {
    const app = await plan()
    const { id } = await begin(app)
    await giveAnswers(app.api, id, allAnswered(3, false).slice(0, 6))
    await open(app, id)
    await statement('We can say which features and benefits our customers value most.')
    screen.getByText('7 of 20')
    screen.getByText('In tune with the customer, 3 of 4')
  })

  it('keeps a private note, in which digits are digits', async () => {
    const app = await plan()
    const { id } = await begin(app)
    const { user } = await open(app, id, '/COM-2')
    await user.type(await screen.findByLabelText(/^A note for yourself/), 'In 3 of 5 jobs')
    await user.click(screen.getByRole('radio', { name: 'Does not apply' }))
    await waitFor(async () =>
      expect((await read(app, id)).answers).toMatchObject([
        { statementCode: 'COM-2', value: null, notApplicable: true, note: 'In 3 of 5 jobs' }
      ])
    )
    await user.click(screen.getByRole('radio', { name: 'Always' }))
    await waitFor(async () =>
      expect((await read(app, id)).answers[0]).toMatchObject({ value: 5, notApplicable: false })
    )
  })

  it('shows what was said last time only when it is asked for, on each statement anew', async () => {
    const app = await plan()
    await completeQuarter(app.api, '2025-Q4', allAnswered(2, false))
    const { id } = await begin(app)
    const { user } = await open(app, id)
    const button = { name: 'Show what I said last time' }
    expect((await screen.findByRole('button', button)).getAttribute('aria-expanded')).toBe('false')
    await user.click(screen.getByRole('button', button))
    screen.getByText('Q4 2025: Almost never')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await statement(second)
    expect(screen.getByRole('button', button).getAttribute('aria-expanded')).toBe('false')
  })

  it('says that one statement was restored, and whose view to take', async () => {
    const app = await plan()
    const { id } = await begin(app)
    await open(app, id, '/COM-4')
    await screen.findByText(/its wording is a reconstruction/)
    screen.getByText('Working alone? Answer from your own point of view.')
  })

  it('asks five more where there is staff', async () => {
    const app = await plan(true)
    const { id } = await begin(app)
    await open(app, id, '/STF-1')
    await statement('Our people are treated with respect.')
    screen.getByText('18 of 25')
    screen.getByText('Do you have staff? Answer for the business as a whole.')
  })

  it('shows the owner’s own records beside a statement they bear on, and on no other', async () => {
    const app = await plan()
    const { id } = await begin(app)
    const { user } = await open(app, id, '/OUT-1')
    await screen.findByRole('heading', { level: 2, name: 'From your own records' })
    screen.getByText('Channels for orders: 3, for questions: 3, for problems: 3')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Usually' }).checked).toBe(false)
    await user.keyboard('{Enter}')
    await statement('We follow each complaint until it is solved.')
    expect(screen.queryByRole('heading', { name: 'From your own records' })).toBeNull()
  })

  it('can be undone like everything else', async () => {
    const app = await plan()
    const { id } = await begin(app)
    const { user } = await open(app, id)
    await statement(/^We go as far as it takes/)
    await user.keyboard('4')
    await waitFor(async () => expect((await read(app, id)).answers).toHaveLength(1))
    await user.keyboard('{Control>}z{/Control}')
    await screen.findByText('Undone: the answer in the self-assessment')
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Usually' }).checked).toBe(false)
    )
  })

  it('can be done on one page, with words for every choice', async () => {
    const app = await plan()
    const { id } = await begin(app)
    const { user } = await open(app, id, '/all')
    const group = within(await screen.findByRole('radiogroup', { name: second }))
    await user.click(group.getByRole('radio', { name: 'Sometimes' }))
    await waitFor(async () =>
      expect((await read(app, id)).answers).toMatchObject([{ statementCode: 'COM-2', value: 3 }])
    )
    await screen.findByText('1 of 20 answered')
    await user.click(screen.getByRole('button', { name: `Add a note: ${second}` }))
    await user.keyboard('Twice in May')
    await user.tab()
    await waitFor(async () =>
      expect((await read(app, id)).answers[0]).toMatchObject({ note: 'Twice in May' })
    )
    expect(screen.queryByRole('heading', { name: 'Skilled and trusted staff' })).toBeNull()
  })
})

describe('completing', () => {
  it('lists what is missing, each a way there, and waits for it (INV-6)', async () => {
    const app = await plan()
    const { id } = await begin(app)
    await giveAnswers(app.api, id, allAnswered(4, false).slice(1))
    const { user } = await open(app, id, '/finish')
    await screen.findByRole('heading', { level: 1, name: 'Not everything is answered yet' })
    screen.getByRole('heading', { name: '1 statement lacks an answer' })
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Complete the quarter' }).disabled
    ).toBe(true)
    await user.click(screen.getByRole('link', { name: /^We go as far as it takes/ }))
    await statement(/^We go as far as it takes/)
  })

  it('asks why a section does not apply, and shows the result (INV-7)', async () => {
    const app = await plan()
    const { id } = await begin(app)
    await giveAnswers(
      app.api,
      id,
      allAnswered(4, false).map((each) =>
        each.statementCode.startsWith('INF') ? { ...each, value: null, notApplicable: true } : each
      )
    )
    const { user } = await open(app, id)
    const note = await screen.findByLabelText(/^Why does “Using what customers tell us” not apply/)
    await user.click(screen.getByRole('button', { name: 'Complete the quarter' }))
    await screen.findByText('Write why this section does not apply, in a few words')
    await waitFor(() => expect(document.activeElement).toBe(note))
    await user.type(note, 'We began in December')
    await user.click(screen.getByRole('button', { name: 'Complete the quarter' }))
    await screen.findByRole('heading', { level: 1, name: 'The same in every section' })
    expect((await read(app, id)).assessment).toMatchObject({
      status: 'completed',
      sectionNotes: { INF: 'We began in December' }
    })
    const row = screen.getByRole('row', { name: /^Using what customers tell us/ })
    expect(row.textContent).toContain('Does not apply')
  })

  it('can leave the section about staff out until then', async () => {
    const app = await plan(true)
    const { id } = await begin(app)
    await giveAnswers(app.api, id, allAnswered(4, false))
    const { user } = await open(app, id, '/finish')
    await screen.findByRole('heading', { name: '5 statements lack an answer' })
    await user.click(screen.getByRole('checkbox', { name: /^Ask about staff too/ }))
    await screen.findByRole('heading', { level: 1, name: 'Everything is answered' })
    await user.type(screen.getByLabelText(/^A note on the whole quarter/), 'A calm winter')
    await user.click(screen.getByRole('button', { name: 'Complete the quarter' }))
    await screen.findByRole('heading', { level: 1, name: 'The same in every section' })
    screen.getByText('A calm winter')
  })
})
