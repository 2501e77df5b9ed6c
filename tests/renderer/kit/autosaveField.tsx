import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, vi } from 'vitest'
import { AutosaveBanner, AutosaveStatus } from '../../../src/renderer/kit/AutosaveStatus'
import { flushAutosaves } from '../../../src/renderer/kit/autosave'
import type { Saved } from '../../../src/renderer/kit/FieldSaver'
import { forgetLeftBehind } from '../../../src/renderer/kit/leftBehind'
import { TextField } from '../../../src/renderer/kit/TextField'
import { useAutosaveField } from '../../../src/renderer/kit/useAutosaveField'

export const saved: Saved = { ok: true }
export const full: Saved = { ok: false, failure: { code: 'disk-full' } }
export const gone: Saved = { ok: false, failure: { code: 'not-found' } }
export const invalid: Saved = {
  ok: false,
  failure: { code: 'invalid', fields: { title: { code: 'required' } } }
}

type Keep = (text: string) => Promise<Saved>

/** A field over a file that answers as it is told, and trims what it keeps as main does. */
export function Field({ keep, file = '' }: { keep: Keep; file?: string }) {
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

export const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Rule' })
export const type = (text: string) => fireEvent.change(input(), { target: { value: text } })
export const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))

/** The file of a test: what was kept in it, and how it answers; made anew before each test. */
export function useFile() {
  const file = {
    kept: [] as string[],
    answer: saved,
    keep: async (text: string) => {
      file.kept.push(text)
      return file.answer
    }
  }
  beforeEach(() => {
    vi.useFakeTimers()
    file.kept = []
    file.answer = saved
  })
  afterEach(async () => {
    file.answer = saved
    await act(flushAutosaves)
    cleanup()
    forgetLeftBehind()
    vi.useRealTimers()
  })
  return file
}
