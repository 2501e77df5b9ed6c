import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { hasUnsaved } from '../../../src/renderer/kit/autosave'
import { forgetLeftBehind } from '../../../src/renderer/kit/leftBehind'
import { Field, full, gone, input, invalid, pass, saved, type, useFile } from './autosaveField'
import { draw } from './draw'

describe('what a field was left with', () => {
  const file = useFile()

  it('has what was not allowed again, with its error, when it comes back', async () => {
    file.answer = invalid
    const first = draw(<Field keep={file.keep} file="Old" />)
    type('Too long')
    await pass(800)
    first.unmount()
    await pass(0)
    expect(hasUnsaved()).toBe(false)
    draw(<Field keep={file.keep} file="Old" />)
    expect(input().value).toBe('Too long')
    expect(screen.getByText('Write the rule')).toBeTruthy()
    expect(hasUnsaved()).toBe(true)
    file.answer = saved
    type('Short')
    await pass(800)
    expect([file.kept.at(-1), hasUnsaved()]).toEqual(['Short', false])
  })

  it('goes on with what could not be written when it comes back', async () => {
    file.answer = full
    const first = draw(<Field keep={file.keep} file="Old" />)
    type('Precious')
    first.unmount()
    await pass(0)
    const again = draw(<Field keep={file.keep} file="Old" />)
    expect(input().value).toBe('Precious')
    file.answer = saved
    type('Precious, and more')
    await pass(800)
    expect(screen.queryByRole('alert')).toBeNull()
    expect([file.kept.at(-1), hasUnsaved()]).toEqual(['Precious, and more', false])
    again.unmount()
    await pass(0)
    draw(<Field keep={file.keep} file="Undone" />)
    expect(input().value).toBe('Undone')
  })

  it('shows nothing that was typed into another plan', async () => {
    file.answer = invalid
    const first = draw(<Field keep={file.keep} file="Old" />)
    type('Too long')
    first.unmount()
    forgetLeftBehind()
    await pass(0)
    draw(<Field keep={file.keep} file="Another plan" />)
    expect(input().value).toBe('Another plan')
  })

  it('is not saved into another plan; what could not be written stays to be copied', async () => {
    file.answer = full
    const first = draw(<Field keep={file.keep} file="Old" />)
    type('Precious')
    await pass(800)
    forgetLeftBehind()
    first.unmount()
    await pass(0)
    file.answer = saved
    draw(<Field keep={file.keep} file="Another plan" />)
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await pass(0)
    expect(file.kept).toEqual(['Precious'])
    expect(input().value).toBe('Another plan')
    fireEvent.click(screen.getByRole('button', { name: 'Discard text' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('can be given up when what it belonged to was deleted', async () => {
    file.answer = gone
    draw(<Field keep={file.keep} file="Old" />)
    type('For nobody')
    await pass(800)
    expect(screen.getByRole('alert').textContent).toContain('something that was deleted')
    fireEvent.click(screen.getByRole('button', { name: 'Discard text' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect([input().value, hasUnsaved()]).toEqual(['Old', false])
  })
})
