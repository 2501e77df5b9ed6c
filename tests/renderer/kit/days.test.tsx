import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { DateField, DayChoice, MomentField } from '../../../src/renderer/kit/DateField'
import { draw } from './draw'

function Day({ seen }: { seen: (day: string | null) => void }) {
  const [day, setDay] = useState<string | null>(null)
  const change = (now: string | null) => {
    setDay(now)
    seen(now)
  }
  return <DateField label="Next review" value={day} onChange={change} />
}

/** What a browser does for a key in an editable part of a date; jsdom leaves it out. */
function typeInto(part: Element | null, data: string) {
  const typed = { data, inputType: 'insertText', bubbles: true, cancelable: true }
  act(() => void part?.dispatchEvent(new InputEvent('beforeinput', typed)))
}

describe('a day', () => {
  it('is typed part by part, in the order of the language', async () => {
    const seen: (string | null)[] = []
    const { user } = draw(<Day seen={(day) => seen.push(day)} />, 'pl')
    const [first] = screen.getAllByRole('spinbutton')
    await user.click(first ?? document.body)
    for (const digit of '03102026') typeInto(document.activeElement, digit)
    expect(seen.at(-1)).toBe('2026-10-03')
  })

  it('is picked from a calendar that begins on Monday', async () => {
    const seen: (string | null)[] = []
    const { user } = draw(
      <DateField label="Przegląd" value="2026-11-02" onChange={(day) => seen.push(day)} />,
      'pl'
    )
    await user.click(screen.getByRole('button', { name: /Otwórz kalendarz/ }))
    const grid = screen.getByRole('grid', { name: /listopad 2026/ })
    expect(grid.querySelector('th')?.textContent).toBe('pon.')
    await user.keyboard('{ArrowRight}{Enter}')
    expect(seen).toEqual(['2026-11-03'])
  })

  it('is chosen among near days, or any other', async () => {
    const seen: (string | null)[] = []
    const days = [
      { value: '2026-01-05', label: 'Today' },
      { value: '2026-01-04', label: 'Yesterday' }
    ]
    const { user } = draw(
      <DayChoice label="When?" days={days} value="2026-01-05" onChange={(day) => seen.push(day)} />
    )
    expect(screen.queryByRole('spinbutton')).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Yesterday' }))
    expect(seen).toEqual(['2026-01-04'])
    await user.click(screen.getByRole('radio', { name: 'Another day' }))
    expect(screen.getAllByRole('spinbutton')).toHaveLength(3)
  })
})

describe('a moment', () => {
  it('is read and typed in the time zone of the business', async () => {
    const seen: (string | null)[] = []
    const { user } = draw(
      <MomentField
        label="First answer"
        timeZone="Europe/Warsaw"
        value="2026-07-05T22:07:00.000Z"
        onChange={(at) => seen.push(at)}
      />,
      'pl'
    )
    const parts = screen.getAllByRole('spinbutton').map((part) => part.textContent)
    expect(parts.map(Number)).toEqual([6, 7, 2026, 0, 7])
    await user.click(screen.getAllByRole('spinbutton')[3] ?? document.body)
    await user.keyboard('{ArrowUp}')
    expect(seen).toEqual(['2026-07-05T23:07:00.000Z'])
  })
})
