import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers, startApp, type TestApp, value } from '../../support/app'
import { answersFrom, completeQuarter, newArea } from '../../support/assessments'
import { goldenQuarters } from '../../support/goldenAssessments'
import { openWindow } from '../../support/window'

/** A plan that filled in quarters as the sample business did (domain.md 4.9). */
async function plan(...keys: string[]) {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  for (const quarter of goldenQuarters.filter(({ quarterKey }) => keys.includes(quarterKey))) {
    value(
      await app.api.businessProfile.update({
        rev: app.records.profile()?.rev ?? 1,
        changes: { hasStaff: quarter.includesStaff }
      })
    )
    await completeQuarter(app.api, quarter.quarterKey, answersFrom(quarter.written))
  }
  return app
}
async function open(app: TestApp) {
  const [newest] = value(await app.api.assessments.list())
  const id = newest?.assessment.id ?? ''
  return { id, ...(await openWindow({ app, path: `/assessments/${id}/result` })) }
}
const areas = async (app: TestApp) => value(await app.api.improvementAreas.list())
const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

describe('the result of a quarter', () => {
  it('is a sentence first, then the chart with its words, and the table with every figure', async () => {
    const app = await plan('2025-Q3', '2025-Q4')
    await open(app)
    await screen.findByRole('heading', { level: 1, name: 'Strong in every section' })
    screen.getByText(
      '86% of all points, 3 points more than in Q3 2025. Strongest: Commitment to the customer. Weakest, and still strong: Skilled and trusted staff.'
    )
    const chart = screen.getByRole('img', { name: 'Result, Q4 2025' })
    const words = document.getElementById(chart.getAttribute('aria-describedby') ?? '')
    expect(words?.textContent).toBe('Strong in every section')
    expect(cells(/^Commitment to the customer/)).toEqual([
      '',
      '18 of 20',
      '90%',
      'Strong',
      '▲ 55 points better'
    ])
    expect(cells(/^Fewer mistakes/)).toEqual(['', '13 of 15', '87%', 'Strong', 'same'])
    expect(cells(/^All sections/)).toEqual([
      '',
      '108 of 125',
      '86%',
      'Strong',
      '▲ 33 points better'
    ])
    expect(cells(/^Without staff/)).toEqual([
      '',
      '87 of 100',
      '87%',
      'Strong',
      '▲ 44 points better'
    ])
  })

  it('says how many statements a score stands on when not all do, and compares like with like', async () => {
    const app = await plan('2024-Q1')
    await open(app)
    await screen.findByRole('heading', {
      level: 1,
      name: 'Strongest: Commitment to the customer. Weakest: Fewer mistakes and Reaching out to the customer.'
    })
    screen.getByText('53% of all points.')
    expect(cells(/^Using what customers tell us/)).toEqual([
      '',
      '5 of 102 of 3 statements',
      '50%',
      'Needs work'
    ])
    expect(screen.queryByRole('row', { name: /^Without staff/ })).toBeNull()
  })

  it('compares with a quarter without staff by the sections both asked', async () => {
    const app = await plan('2024-Q4', '2025-Q1')
    await open(app)
    await screen.findByText(
      '68% of all points, the same as in Q4 2024, without the section about staff.'
    )
    expect(cells(/^Skilled and trusted staff/).at(-1)).toBe('new')
    expect(cells(/^All sections/).at(-1)).toBe('–')
    expect(cells(/^Without staff/).at(-1)).toBe('same')
  })

  it('shows the answers, to be read only', async () => {
    const app = await plan('2025-Q4')
    const { user } = await open(app)
    await user.click(await screen.findByRole('link', { name: 'See the answers' }))
    const group = within(await screen.findByRole('radiogroup', { name: /^We go as far/ }))
    await user.click(group.getByRole('radio', { name: 'Never' }))
    expect(group.getByRole<HTMLInputElement>('radio', { name: 'Always' }).checked).toBe(true)
  })

  it('can be opened again within 14 days, and not after', async () => {
    const app = await plan('2025-Q4')
    const { user, id } = await open(app)
    await user.click(await screen.findByRole('button', { name: 'More: Q4 2025' }))
    await user.click(screen.getByRole('menuitem', { name: 'Open again' }))
    await screen.findByRole('heading', { level: 1, name: 'Everything is answered' })
    expect(value(await app.api.assessments.get({ id })).assessment.status).toBe('draft')
    await user.click(screen.getByRole('button', { name: 'Complete the quarter' }))
    await screen.findByRole('heading', { level: 1, name: /^Strong/ })
  })

  it('is set aside with a reason, and then counts nowhere', async () => {
    const app = await plan('2025-Q4')
    app.later(20 * 86_400_000)
    const { user, id } = await open(app)
    await user.click(await screen.findByRole('button', { name: 'More: Q4 2025' }))
    expect(screen.queryByRole('menuitem', { name: 'Open again' })).toBeNull()
    await user.click(screen.getByRole('menuitem', { name: 'Set this quarter aside' }))
    const sheet = within(await screen.findByRole('alertdialog', { name: 'Set Q4 2025 aside?' }))
    await user.click(sheet.getByRole('button', { name: /^Set aside/ }))
    sheet.getByText('Write why, in a few words')
    await user.type(sheet.getByLabelText('Why?'), 'Filled in for the wrong shop')
    await user.click(sheet.getByRole('button', { name: /^Set aside/ }))
    await screen.findByText('Set aside: Filled in for the wrong shop')
    expect(value(await app.api.assessments.get({ id })).assessment.status).toBe('void')
  })
})

describe('the three areas', () => {
  it('are proposed, and kept at once in one step', async () => {
    const app = await plan('2025-Q3', '2025-Q4')
    const { user } = await open(app)
    expect(
      (await screen.findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent)
    ).toEqual(['Skilled and trusted staff', 'In tune with the customer', 'Fewer mistakes'])
    await user.click(screen.getByRole('button', { name: 'Keep these three' }))
    await waitFor(async () =>
      expect((await areas(app)).map(({ rank, sectionCode }) => [rank, sectionCode])).toEqual([
        [1, 'STF'],
        [2, 'ALI'],
        [3, 'ERR']
      ])
    )
    value(await app.api.changes.undo({}))
    expect(await areas(app)).toEqual([])
  })

  it('are replaced by another section or by an area that goes on, and written down as they are typed', async () => {
    const app = await plan('2025-Q3')
    const [earlier] = value(await app.api.assessments.list())
    value(
      await app.api.improvementAreas.create(
        newArea(earlier?.assessment.id ?? '', 1, 'Swap experience')
      )
    )
    const quarter = goldenQuarters.at(-1)
    await completeQuarter(app.api, '2025-Q4', answersFrom(quarter?.written ?? ''))
    const { user, id } = await open(app)
    const others = await screen.findAllByRole('button', { name: 'Choose another' })
    await user.click(others[0] ?? document.body)
    await user.click(await screen.findByRole('menuitem', { name: /^Swap experience, Q3/ }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Area to improve no. 1' }))
    const title = sheet.getByLabelText('What we will improve')
    await user.clear(title)
    await user.type(title, 'Meet other firms')
    await user.type(sheet.getByLabelText('How it should be'), 'Twice a year')
    await user.click(sheet.getByRole('radio', { name: 'Achieved' }))
    sheet.getByText('Write what came of it, in a few words')
    await user.type(sheet.getByLabelText('What came of it'), 'Two meetings')
    await user.tab()
    await waitFor(async () =>
      expect((await areas(app)).find(({ assessmentId }) => assessmentId === id)).toMatchObject({
        title: 'Meet other firms',
        wantedState: 'Twice a year',
        status: 'achieved',
        closingNote: 'Two meetings',
        closedOn: '2026-01-05'
      })
    )
    await user.click(sheet.getByRole('button', { name: 'Close' }))
    await screen.findByText('One area is chosen. Three are better: what else?')
    await screen.findByText('Achieved on 5 January 2026')
  })

  it('become an action', async () => {
    const app = await plan('2025-Q4')
    const [quarter] = value(await app.api.assessments.list())
    const area = value(
      await app.api.improvementAreas.create(
        newArea(quarter?.assessment.id ?? '', 1, 'Teach products')
      )
    )
    const { user } = await open(app)
    await user.click(
      await screen.findByRole('button', { name: 'Make it an action: Teach products' })
    )
    const sheet = within(await screen.findByRole('dialog', { name: 'Make it an action' }))
    await user.click(sheet.getByRole('button', { name: /^Add the action/ }))
    await waitFor(async () =>
      expect(value(await app.api.actions.list())).toMatchObject([
        {
          what: 'Teach products',
          who: 'owner',
          due: '2026-01-19',
          sourceId: area.id,
          private: true
        }
      ])
    )
  })
})
