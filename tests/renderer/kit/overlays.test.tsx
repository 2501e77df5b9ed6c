import { act, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Button } from '../../../src/renderer/kit/Button'
import { CommandPalette } from '../../../src/renderer/kit/CommandPalette'
import { ConfirmSheet } from '../../../src/renderer/kit/ConfirmSheet'
import { MenuButton } from '../../../src/renderer/kit/MenuButton'
import { Sheet } from '../../../src/renderer/kit/Sheet'
import { TextArea } from '../../../src/renderer/kit/TextArea'
import { toast, toasts } from '../../../src/renderer/kit/toast'
import { Toasts } from '../../../src/renderer/kit/Toasts'
import { draw } from './draw'

function NoteSheet({ onSave }: { onSave: () => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Note a complaint</Button>
      <Sheet
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Note a complaint"
        onSubmit={onSave}
        actions={<Button look="primary">Save</Button>}
      >
        <TextArea label="What happened?" takesFocus value="" onChange={() => undefined} />
      </Sheet>
    </>
  )
}

describe('a sheet', () => {
  it('puts the keyboard into its first field, and gives it back where it was', async () => {
    const { user } = draw(<NoteSheet onSave={() => undefined} />)
    await user.tab()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('dialog', { name: 'Note a complaint' })).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What happened?' }))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Note a complaint'))
  })

  it('is saved by Ctrl+Enter from a field of several lines', async () => {
    let saved = 0
    const { user } = draw(<NoteSheet onSave={() => saved++} />)
    await user.click(screen.getByRole('button', { name: 'Note a complaint' }))
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(saved).toBe(1)
  })

  it('asks with the verb on the button', async () => {
    let erased = 0
    const { user } = draw(
      <ConfirmSheet
        isOpen
        title="Erase everything?"
        verb="Erase everything"
        onConfirm={() => erased++}
        onClose={() => undefined}
      >
        This cannot be undone.
      </ConfirmSheet>
    )
    expect(screen.getByRole('alertdialog', { name: 'Erase everything?' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    expect(erased).toBe(1)
  })
})

describe('a menu', () => {
  it('opens, moves and acts by the keyboard', async () => {
    const done: string[] = []
    const entries = ['Edit', 'Delete'].map((label) => ({
      id: label,
      label,
      onAction: () => done.push(label)
    }))
    const { user } = draw(<MenuButton label="More" entries={entries} />)
    await user.tab()
    await user.keyboard('{Enter}{ArrowDown}{Enter}')
    expect(done).toEqual(['Delete'])
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  })
})

describe('the palette', () => {
  it('finds without accents what it is given, acts and closes', async () => {
    const done: string[] = []
    const entry = (label: string) => ({ id: label, label, onAction: () => done.push(label) })
    function Palette() {
      const [text, setText] = useState('')
      return (
        <CommandPalette
          isOpen
          onClose={() => done.push('closed')}
          text={text}
          onTextChange={setText}
          groups={[{ id: 'all', heading: 'Customers', entries: [entry('Quay'), entry('Łódź')] }]}
        />
      )
    }
    const { user } = draw(<Palette />)
    await user.keyboard('lodz')
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Łódź'])
    await user.keyboard('{Enter}')
    expect(done.toSorted()).toEqual(['closed', 'Łódź'])
  })
})

describe('toasts', () => {
  afterEach(() => act(() => toasts.clear()))

  it('say what happened and undo it', async () => {
    let isUndone = false
    const { user } = draw(<Toasts />, 'pl')
    act(() => void toast({ text: 'Przeniesiono', undo: () => (isUndone = true) }))
    expect(screen.getByRole('alert').textContent).toBe('Przeniesiono')
    await user.click(screen.getByRole('button', { name: 'Cofnij' }))
    expect(isUndone).toBe(true)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('are three at most', () => {
    draw(<Toasts />)
    act(() => ['a', 'b', 'c', 'd'].forEach((text) => toast({ text })))
    expect(screen.getAllByRole('alert').map((one) => one.textContent)).toEqual(['d', 'c', 'b'])
  })

  it('are reached by F6', async () => {
    const { user } = draw(<Toasts />)
    act(() => void toast({ text: 'Noted' }))
    await user.keyboard('{F6}')
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /1/ }))
  })
})
