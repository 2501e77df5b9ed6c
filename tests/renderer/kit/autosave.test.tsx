import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flushAutosaves, hasUnsaved } from '../../../src/renderer/kit/autosave'
import type { Saved } from '../../../src/renderer/kit/FieldSaver'
import { Field, full, input, invalid, pass, saved, type, useFile } from './autosaveField'
import { draw } from './draw'

describe('a field that saves itself', () => {
  const file = useFile()

  it('saves 800 ms after the last key and then says so', async () => {
    draw(<Field keep={file.keep} />)
    type('We ring')
    await pass(500)
    type('We ring back')
    await pass(799)
    expect([file.kept, screen.queryByText('Saved')]).toEqual([[], null])
    await pass(1)
    expect(file.kept).toEqual(['We ring back'])
    expect(screen.getByText('Saved')).toBeTruthy()
  })

  it('saves after five seconds of unbroken typing', async () => {
    draw(<Field keep={file.keep} />)
    for (let second = 0; second <= 10; second++) {
      type('a'.repeat(second + 1))
      await pass(500)
    }
    expect(file.kept).toEqual(['a'.repeat(10)])
  })

  it('saves at once when it is left', async () => {
    draw(<Field keep={file.keep} />)
    type('Left')
    fireEvent.blur(input())
    await pass(0)
    expect(file.kept).toEqual(['Left'])
  })

  it('saves when its screen goes', async () => {
    const { unmount } = draw(<Field keep={file.keep} />)
    type('Gone')
    unmount()
    await pass(0)
    expect(file.kept).toEqual(['Gone'])
    expect(hasUnsaved()).toBe(false)
  })

  it('saves before the window closes, and says whether all is saved', async () => {
    draw(<Field keep={file.keep} />)
    type('Closing')
    expect(hasUnsaved()).toBe(true)
    let isAll = false
    await act(async () => void (isAll = await flushAutosaves()))
    expect([file.kept, isAll, hasUnsaved()]).toEqual([['Closing'], true, false])
  })

  it('keeps what is typed when saving fails, says so, and tries again', async () => {
    file.answer = full
    const { unmount } = draw(<Field keep={file.keep} />)
    type('Precious')
    await pass(800)
    expect(input().value).toBe('Precious')
    expect(screen.getByRole('alert').textContent).toContain('Could not save')
    expect(await act(flushAutosaves)).toBe(false)
    file.answer = saved
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await pass(0)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(file.kept.at(-1)).toBe('Precious')
    unmount()
  })

  it('leaves a refused value to its field, without the alarm', async () => {
    file.answer = invalid
    draw(<Field keep={file.keep} file="Old" />)
    type(' ')
    await pass(800)
    expect(screen.getByText('Write the rule')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(input().value).toBe(' ')
  })

  it('does not take a space away under the typist’s hands, only when the field is left', async () => {
    draw(<Field keep={file.keep} />)
    type('We ')
    await pass(900)
    expect(input().value).toBe('We ')
    fireEvent.blur(input())
    await pass(0)
    expect(input().value).toBe('We')
  })

  it('saves once more what was typed while a save was under way', async () => {
    let finish: (answer: Saved) => void = () => undefined
    const slow = (text: string) => {
      file.kept.push(text)
      return new Promise<Saved>((resolve) => (finish = resolve))
    }
    draw(<Field keep={slow} />)
    type('One')
    await pass(800)
    type('One, two')
    await act(async () => finish(saved))
    expect(file.kept).toEqual(['One', 'One, two'])
    await act(async () => finish(saved))
    expect([input().value, hasUnsaved()]).toEqual(['One, two', false])
  })

  it('shows a change from elsewhere, such as an undo, unless something newer is typed', async () => {
    const { redraw } = draw(<Field keep={file.keep} file="First" />)
    type('Second')
    await pass(800)
    redraw(<Field keep={file.keep} file="Undone" />)
    expect(input().value).toBe('Undone')
    type('Third')
    redraw(<Field keep={file.keep} file="Elsewhere" />)
    expect(input().value).toBe('Third')
  })
})
