import { act, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DataTable } from '../../../src/renderer/kit/DataTable'
import { ErrorSummary } from '../../../src/renderer/kit/ErrorSummary'
import { KitScreen } from '../../../src/renderer/kit/KitScreen'
import { Loading } from '../../../src/renderer/kit/Loading'
import { PageHead } from '../../../src/renderer/kit/PageHead'
import { ProgressSegments } from '../../../src/renderer/kit/ProgressSegments'
import { RecordList } from '../../../src/renderer/kit/RecordList'
import { Stepper } from '../../../src/renderer/kit/Stepper'
import { Table, type TableSort } from '../../../src/renderer/kit/Table'
import { TextField } from '../../../src/renderer/kit/TextField'
import { draw } from './draw'

const noAction = () => undefined
const heading = () => screen.getByRole('heading', { level: 1 })

describe('a page', () => {
  it('gives the keyboard to its title, and again to the title of the next one', () => {
    const { redraw } = draw(<PageHead title="Policies" focusKey="/policies" />)
    expect(document.activeElement).toBe(heading())
    act(() => heading().blur())
    redraw(<PageHead title="Vision" focusKey="/vision" />)
    expect(document.activeElement).toBe(heading())
  })

  it('says nothing of loading for 300 ms', () => {
    vi.useFakeTimers()
    draw(<Loading />)
    act(() => void vi.advanceTimersByTime(299))
    expect(screen.queryByRole('status')).toBeNull()
    act(() => void vi.advanceTimersByTime(1))
    expect(screen.getByRole('status').textContent).toBe('Loading')
    vi.useRealTimers()
  })

  it('lists what is wrong, takes the keyboard there, and leads to the field', async () => {
    const errors = [{ field: 'title', text: 'Write the rule' }]
    const { user } = draw(
      <>
        <ErrorSummary errors={errors} attempt={1} />
        <TextField id="title" label="Rule" value="" onChange={noAction} />
      </>
    )
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    await user.click(screen.getByRole('button', { name: 'Write the rule' }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Rule' }))
  })

  it('says progress in words', () => {
    draw(<ProgressSegments label="Answered" groups={[[true, true], [false]]} at={2} />)
    const progress = screen.getByRole('progressbar', { name: 'Answered' })
    expect(progress.getAttribute('aria-valuetext')).toBe('2 of 3')
  })

  it('opens the step that is pressed', async () => {
    let open = 'a'
    const step = (id: string, title: string) => ({
      id,
      title,
      summary: '',
      status: 'done' as const,
      content: `Inside ${title}`
    })
    const { user } = draw(
      <Stepper
        label="Steps"
        open={open}
        onOpen={(id) => (open = id)}
        steps={[step('a', 'Understand'), step('b', 'Solve')]}
      />
    )
    expect(screen.getByText('Inside Understand')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Solve' }))
    expect(open).toBe('b')
  })

  it('of the kit holds every part, in every language', () => {
    for (const language of ['en', 'pt-BR', 'pl', 'sl'] as const) {
      const { unmount } = draw(<KitScreen />, language)
      expect(heading().textContent).toBe('States and small parts')
      unmount()
    }
  })
})

describe('records', () => {
  const rows = [
    { id: '1', title: 'Refunds', menu: [{ id: 'delete', label: 'Delete', onAction: noAction }] },
    { id: '2', title: 'Keys' }
  ]

  it('are walked by the arrow keys and opened by Enter', async () => {
    const opened: string[] = []
    const { user } = draw(
      <RecordList label="Policies" rows={rows} onOpen={(id) => opened.push(id)} />
    )
    await user.tab()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(opened).toEqual(['2'])
    expect(screen.getByRole('button', { name: 'More: Refunds' })).toBeTruthy()
  })

  it('show the menu of a row by Shift+F10 and the menu key, and do by its keys what it offers', async () => {
    const deleted: string[] = []
    const entry = (id: string) => ({
      id: 'delete',
      label: 'Delete',
      rowKey: 'Delete' as const,
      onAction: () => deleted.push(id)
    })
    const list = rows.map((row) => ({ ...row, menu: [entry(row.id)] }))
    const { user } = draw(<RecordList label="Policies" rows={list} />)
    await user.tab()
    for (const keys of ['{Shift>}{F10}{/Shift}', '{ContextMenu}']) {
      await user.keyboard(keys)
      const menu = await screen.findByRole('menu', { name: 'More: Refunds' })
      expect(within(menu).getByRole('menuitem').textContent).toBe('DeleteDel')
      await user.keyboard('{Escape}')
      await waitFor(() => expect(document.activeElement?.role).toBe('row'))
    }
    await user.keyboard('{ArrowDown}{Delete}')
    expect(deleted).toEqual(['2'])
  })

  it('say so when there are none', () => {
    draw(<RecordList label="Policies" rows={[]} empty="Nothing here yet." />)
    expect(screen.getByRole('grid').textContent).toBe('Nothing here yet.')
  })

  it('in a table are sorted by their head', async () => {
    const columns = [
      { id: 'name', label: 'Name', cell: (row: { id: string; title: string }) => row.title },
      { id: 'number', label: 'Number', cell: (row: { id: string }) => row.id, isSortable: true }
    ]
    const asked: TableSort[] = []
    function Sorted() {
      const [sort, setSort] = useState<TableSort>({ column: 'number', direction: 'ascending' })
      const change = (now: TableSort) => {
        setSort(now)
        asked.push(now)
      }
      return (
        <Table
          label="Policies"
          columns={columns}
          records={rows}
          nameOf={(row) => row.title}
          sort={sort}
          onSort={change}
        />
      )
    }
    const { user } = draw(<Sorted />)
    const head = screen.getByRole('columnheader', { name: 'Number' })
    expect(head.ariaSort).toBe('ascending')
    await user.click(head)
    expect(asked).toEqual([{ column: 'number', direction: 'descending' }])
    expect(screen.getByRole('rowheader', { name: 'Refunds' })).toBeTruthy()
  })

  it('of numbers are a plain table whose rows have heads', () => {
    draw(
      <DataTable
        caption="Scores"
        columns={[{ label: 'Section' }, { label: 'Q1', isNumber: true }]}
        rows={[{ id: 'a', cells: ['Commitment', '60 %'] }]}
        total={['All', '60 %']}
      />
    )
    const table = screen.getByRole('table', { name: 'Scores' })
    expect(within(table).getByRole('rowheader', { name: 'Commitment' })).toBeTruthy()
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2)
  })
})
