import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AutosaveBanner, AutosaveStatus } from '../../../src/renderer/kit/AutosaveStatus'
import { flushAutosaves, hasUnsaved } from '../../../src/renderer/kit/autosave'
import type { Saved } from '../../../src/renderer/kit/FieldSaver'
import { TextField } from '../../../src/renderer/kit/TextField'
import { forgetLeftBehind } from '../../../src/renderer/kit/leftBehind'
import { useAutosaveField } from '../../../src/renderer/kit/useAutosaveField'
import { draw } from './draw'

const saved: Saved = { ok: true }
const full: Saved = { ok: false, failure: { code: 'disk-full' } }
const gone: Saved = { ok: false, failure: { code: 'not-found' } }
const invalid: Saved = {
  ok: false,
  failure: { code: 'invalid', fields: { title: { code: 'required' } } }
}

type Keep = (text: string) => Promise<Saved>

/** A field over a file that answers as it is told, and trims what it keeps as main does. */
function Field({ keep, file = '' }: { keep: Keep; file?: string }) {
  const [text, setText] = useState(file)
  const [seen, setSeen] = useState(file)
  if (seen !== file) {
    setSeen(file)
    setText(file)
  }
  const field = useAutosaveField('test.rule', text, async (typed) => {
    const answer = await keep(typed)
    if (answer.ok) setText(typed.trim())
    return answer
  })
  return (
    <>
      <AutosaveStatus />
      <AutosaveBanner />
      <TextField
        label="Rule"
        error={field.status === 'refused' ? 'Write the rule' : undefined}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
      />
    </>
  )
}

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Rule' })
const type = (text: string) => fireEvent.change(input(), { target: { value: text } })
const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))

describe('a field that saves itself', () => {
  let kept: string[] = []
  let answer: Saved = saved
  const keep = async (text: string) => {
    kept.push(text)
    return answer
  }
  beforeEach(() => {
    vi.useFakeTimers()
    kept = []
    answer = saved
  })
  afterEach(async () => {
    answer = saved
    await act(flushAutosaves)
    cleanup()
    forgetLeftBehind()
    vi.useRealTimers()
  })

  it('saves 800 ms after the last key and then says so', async () => {
    draw(<Field keep={keep} />)
    type('We ring')
    await pass(500)
    type('We ring back')
    await pass(799)
    expect([kept, screen.queryByText('Saved')]).toEqual([[], null])
    await pass(1)
    expect(kept).toEqual(['We ring back'])
    expect(screen.getByText('Saved')).toBeTruthy()
  })

  it('saves after five seconds of unbroken typing', async () => {
    draw(<Field keep={keep} />)
    for (let second = 0; second <= 10; second++) {
      type('a'.repeat(second + 1))
      await pass(500)
    }
    expect(kept).toEqual(['a'.repeat(10)])
  })

  it('saves at once when it is left', async () => {
    draw(<Field keep={keep} />)
    type('Left')
    fireEvent.blur(input())
    await pass(0)
    expect(kept).toEqual(['Left'])
  })

  it('saves when its screen goes', async () => {
    const { unmount } = draw(<Field keep={keep} />)
    type('Gone')
    unmount()
    await pass(0)
    expect(kept).toEqual(['Gone'])
    expect(hasUnsaved()).toBe(false)
  })

  it('saves before the window closes, and says whether all is saved', async () => {
    draw(<Field keep={keep} />)
    type('Closing')
    expect(hasUnsaved()).toBe(true)
    let isAll = false
    await act(async () => void (isAll = await flushAutosaves()))
    expect([kept, isAll, hasUnsaved()]).toEqual([['Closing'], true, false])
  })

  it('keeps what is typed when saving fails, says so, and tries again', async () => {
    answer = full
    const { unmount } = draw(<Field keep={keep} />)
    type('Precious')
    await pass(800)
    expect(input().value).toBe('Precious')
    expect(screen.getByRole('alert').textContent).toContain('Could not save')
    expect(await act(flushAutosaves)).toBe(false)
    answer = saved
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await pass(0)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(kept.at(-1)).toBe('Precious')
    unmount()
  })

  it('leaves a refused value to its field, without the alarm', async () => {
    answer = invalid
    draw(<Field keep={keep} file="Old" />)
    type(' ')
    await pass(800)
    expect(screen.getByText('Write the rule')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(input().value).toBe(' ')
  })

  it('does not take a space away under the typist’s hands, only when the field is left', async () => {
    draw(<Field keep={keep} />)
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
      kept.push(text)
      return new Promise<Saved>((resolve) => (finish = resolve))
    }
    draw(<Field keep={slow} />)
    type('One')
    await pass(800)
    type('One, two')
    await act(async () => finish(saved))
    expect(kept).toEqual(['One', 'One, two'])
    await act(async () => finish(saved))
    expect([input().value, hasUnsaved()]).toEqual(['One, two', false])
  })

  it('has what was not allowed again, with its error, when it comes back', async () => {
    answer = invalid
    const first = draw(<Field keep={keep} file="Old" />)
    type('Too long')
    await pass(800)
    first.unmount()
    await pass(0)
    expect(hasUnsaved()).toBe(false)
    draw(<Field keep={keep} file="Old" />)
    expect(input().value).toBe('Too long')
    expect(screen.getByText('Write the rule')).toBeTruthy()
    expect(hasUnsaved()).toBe(true)
    answer = saved
    type('Short')
    await pass(800)
    expect([kept.at(-1), hasUnsaved()]).toEqual(['Short', false])
  })

  it('goes on with what could not be written when it comes back', async () => {
    answer = full
    const first = draw(<Field keep={keep} file="Old" />)
    type('Precious')
    first.unmount()
    await pass(0)
    const again = draw(<Field keep={keep} file="Old" />)
    expect(input().value).toBe('Precious')
    answer = saved
    type('Precious, and more')
    await pass(800)
    expect(screen.queryByRole('alert')).toBeNull()
    expect([kept.at(-1), hasUnsaved()]).toEqual(['Precious, and more', false])
    again.unmount()
    await pass(0)
    draw(<Field keep={keep} file="Undone" />)
    expect(input().value).toBe('Undone')
  })

  it('shows nothing that was typed into another plan', async () => {
    answer = invalid
    const first = draw(<Field keep={keep} file="Old" />)
    type('Too long')
    first.unmount()
    forgetLeftBehind()
    await pass(0)
    draw(<Field keep={keep} file="Another plan" />)
    expect(input().value).toBe('Another plan')
  })

  it('can be given up when what it belonged to was deleted', async () => {
    answer = gone
    draw(<Field keep={keep} file="Old" />)
    type('For nobody')
    await pass(800)
    expect(screen.getByRole('alert').textContent).toContain('something that was deleted')
    fireEvent.click(screen.getByRole('button', { name: 'Discard text' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect([input().value, hasUnsaved()]).toEqual(['Old', false])
  })

  it('shows a change from elsewhere, such as an undo, unless something newer is typed', async () => {
    const { redraw } = draw(<Field keep={keep} file="First" />)
    type('Second')
    await pass(800)
    redraw(<Field keep={keep} file="Undone" />)
    expect(input().value).toBe('Undone')
    type('Third')
    redraw(<Field keep={keep} file="Elsewhere" />)
    expect(input().value).toBe('Third')
  })
})
