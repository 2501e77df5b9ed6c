import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { LongTable, type LongTableProps } from '../../../src/renderer/kit/LongTable'
import { draw } from './draw'

// jsdom lays nothing out and so cannot scroll.
Element.prototype.scrollIntoView = () => undefined

type Entry = { id: string; what: string }
const entry = (index: number): Entry => ({ id: `id-${index}`, what: `Entry ${index}` })

function table(more: Partial<LongTableProps<Entry>> = {}) {
  const [onOpen, onDelete, onSight] = [vi.fn(), vi.fn(), vi.fn()]
  const drawn = draw(
    <LongTable<Entry>
      label="Entries"
      count={100_000}
      recordAt={entry}
      onSight={onSight}
      onOpen={onOpen}
      onDelete={onDelete}
      nameOf={({ what }) => what}
      columns={[{ id: 'what', label: 'What', folded: 'title', cell: ({ what }) => what }]}
      {...more}
    />
  )
  return { ...drawn, onOpen, onDelete, onSight }
}
const focused = () => (document.activeElement as HTMLElement).dataset.index

describe('a long table', () => {
  it('draws what is in sight of a hundred thousand rows and says how many there are', () => {
    const { onSight } = table()
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('100001')
    expect(screen.getAllByRole('row').length).toBeLessThan(60)
    expect(onSight).toHaveBeenLastCalledWith(0, expect.any(Number))
  })

  it('is walked by arrows, pages, Home and End, with one row reached by Tab', async () => {
    const { user } = table()
    await user.tab()
    expect(focused()).toBe('0')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('2')
    await user.keyboard('{PageDown}')
    expect(focused()).toBe('12')
    await user.keyboard('{End}')
    expect(focused()).toBe('99999')
    await user.keyboard('{ArrowDown}{ArrowUp}')
    expect(focused()).toBe('99998')
    await user.keyboard('{Home}')
    expect(focused()).toBe('0')
  })

  it('opens with Enter and a click, deletes with Delete', async () => {
    const { user, onOpen, onDelete } = table()
    await user.tab()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onOpen).toHaveBeenLastCalledWith(entry(1))
    await user.click(screen.getByText('Entry 3'))
    expect(onOpen).toHaveBeenLastCalledWith(entry(3))
    await user.keyboard('{Delete}')
    expect(onDelete).toHaveBeenLastCalledWith(entry(3))
  })

  it('shows the menu of a row with Shift+F10, from its dots and with the right button', async () => {
    const told = vi.fn()
    const { user } = table({
      menuOf: ({ what }) => [{ id: 'tell', label: 'Tell', onAction: () => told(what) }]
    })
    await user.tab()
    await user.keyboard('{Shift>}{F10}{/Shift}{ArrowDown}{Enter}')
    expect(told).toHaveBeenLastCalledWith('Entry 0')
    await user.click(screen.getByRole('button', { name: 'More: Entry 2' }))
    await user.click(screen.getByRole('menuitem', { name: 'Tell' }))
    expect(told).toHaveBeenLastCalledWith('Entry 2')
    await user.pointer({ keys: '[MouseRight]', target: screen.getByText('Entry 4') })
    await user.click(screen.getByRole('menuitem', { name: 'Tell' }))
    expect(told).toHaveBeenLastCalledWith('Entry 4')
  })

  it('keeps a place for what is still being read, which cannot be opened', async () => {
    const { user, onOpen } = table({ recordAt: () => undefined })
    await user.tab()
    await user.keyboard('{Enter}')
    expect(onOpen).not.toHaveBeenCalled()
    expect(document.activeElement?.getAttribute('aria-busy')).toBe('true')
  })

  it('has heads between its rows, which count as rows', () => {
    table({
      parts: [
        { before: 0, label: 'Open, 2' },
        { before: 2, label: 'Solved, 99,998' }
      ]
    })
    const rowOf = (text: string) => screen.getByText(text).closest('[role=row]')
    expect(rowOf('Open, 2')?.getAttribute('aria-rowindex')).toBe('2')
    expect(rowOf('Entry 1')?.getAttribute('aria-rowindex')).toBe('4')
    expect(rowOf('Solved, 99,998')?.getAttribute('aria-rowindex')).toBe('5')
    expect(rowOf('Entry 2')?.getAttribute('aria-rowindex')).toBe('6')
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('100003')
  })

  it('gives the focus of a last row that went to the one before it', async () => {
    const few = (count: number) => (
      <LongTable<Entry>
        label="Entries"
        count={count}
        recordAt={entry}
        onSight={() => undefined}
        onOpen={() => undefined}
        nameOf={({ what }) => what}
        columns={[{ id: 'what', label: 'What', folded: 'title', cell: ({ what }) => what }]}
      />
    )
    const { user, redraw } = draw(few(3))
    await user.tab()
    await user.keyboard('{End}')
    redraw(few(2))
    expect(focused()).toBe('1')
  })
})
