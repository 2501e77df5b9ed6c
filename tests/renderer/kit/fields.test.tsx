import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { ComboBox } from '../../../src/renderer/kit/ComboBox'
import { DateField, DayChoice, MomentField } from '../../../src/renderer/kit/DateField'
import { FieldRow, Leaf } from '../../../src/renderer/kit/Leaf'
import { MoneyField } from '../../../src/renderer/kit/MoneyField'
import { NumberField } from '../../../src/renderer/kit/NumberField'
import { SearchField } from '../../../src/renderer/kit/SearchField'
import { Select } from '../../../src/renderer/kit/Select'
import { TextArea } from '../../../src/renderer/kit/TextArea'
import { TextField } from '../../../src/renderer/kit/TextField'
import { draw } from './draw'

const customers = [
  { value: 'oakfield', label: 'Oakfield Dental' },
  { value: 'lodz', label: 'Łódź Bakery' }
]

function Money({ seen }: { seen: (amount: number | null) => void }) {
  const [amount, setAmount] = useState<number | null>(null)
  const change = (now: number | null) => {
    setAmount(now)
    seen(now)
  }
  return <MoneyField label="Price" currency="EUR" value={amount} onChange={change} />
}

function Day({ seen }: { seen: (day: string | null) => void }) {
  const [day, setDay] = useState<string | null>(null)
  const change = (now: string | null) => {
    setDay(now)
    seen(now)
  }
  return <DateField label="Next review" value={day} onChange={change} />
}

function Customer({ ownWords, seen }: { ownWords: boolean; seen: (value: object) => void }) {
  const [value, setValue] = useState({ chosen: null as string | null, text: '' })
  return (
    <ComboBox
      label="Who?"
      ownWords={ownWords}
      choices={customers}
      value={value}
      onChange={(now) => {
        setValue(now)
        seen(now)
      }}
    />
  )
}

/** What a browser does for a key in an editable part of a date; jsdom leaves it out. */
function typeInto(part: Element | null, data: string) {
  const typed = { data, inputType: 'insertText', bubbles: true, cancelable: true }
  act(() => void part?.dispatchEvent(new InputEvent('beforeinput', typed)))
}

describe('a text field', () => {
  it('says its hint and its error with its name, and is marked wrong', () => {
    draw(
      <TextField
        label="How should customers feel?"
        hint="One sentence is enough."
        error="Write it in a few words"
        value=""
        onChange={() => undefined}
      />
    )
    const field = screen.getByRole('textbox', { name: 'How should customers feel?' })
    expect(field).toHaveProperty('ariaInvalid', 'true')
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ')
    const words = described.map((id) => document.getElementById(id)?.textContent)
    expect(words).toEqual(['One sentence is enough.', 'Write it in a few words'])
  })

  it('hands on what is typed, and Enter', async () => {
    let typed = ''
    let entered = 0
    const { user } = draw(
      <TextField
        label="Name"
        value=""
        onChange={(text) => (typed = text)}
        onEnter={() => entered++}
      />
    )
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'ż{Enter}')
    expect([typed, entered]).toEqual(['ż', 1])
  })

  it('keeps a long text whole', async () => {
    let typed = ''
    const { user } = draw(
      <TextArea label="Note" value="" onChange={(text) => (typed = text)} rows={3} />
    )
    await user.click(screen.getByRole('textbox', { name: 'Note' }))
    await user.paste('first\n\nsecond')
    expect(typed).toBe('first\n\nsecond')
  })

  it('in a leaf has its label in the margin, and a row groups several fields under one name', () => {
    draw(
      <Leaf>
        <TextField label="The rule" hint="as staff read it" value="" onChange={() => undefined} />
        <FieldRow label="The reason">
          <TextField label="In words" labelHidden value="" onChange={() => undefined} />
        </FieldRow>
      </Leaf>
    )
    expect(screen.getByRole('textbox', { name: 'The rule' })).toBeTruthy()
    expect(screen.getByRole('group', { name: 'The reason' }).textContent).toContain('In words')
    expect(screen.getByRole('textbox', { name: 'In words' })).toBeTruthy()
  })
})

describe('numbers and money', () => {
  it('reads a number as the language writes it', async () => {
    const seen: (number | null)[] = []
    const { user } = draw(
      <NumberField label="Godziny" value={null} onChange={(number) => seen.push(number)} />,
      'pl'
    )
    await user.type(screen.getByRole('textbox', { name: 'Godziny' }), '1234,5')
    await user.tab()
    expect(seen).toEqual([1234.5])
  })

  it('holds a number within its bounds', async () => {
    const seen: (number | null)[] = []
    const { user } = draw(
      <NumberField label="Hours" most={48} value={null} onChange={(number) => seen.push(number)} />
    )
    await user.type(screen.getByRole('textbox', { name: 'Hours' }), '99')
    await user.tab()
    expect(seen).toEqual([48])
  })

  it('keeps an amount in cents and writes it in euros', async () => {
    const seen: (number | null)[] = []
    const { user } = draw(<Money seen={(amount) => seen.push(amount)} />, 'sl')
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Price' })
    await user.type(field, '19,99')
    await user.tab()
    expect(seen).toEqual([1999])
    expect(field.value.replace(/\s/g, ' ')).toBe('19,99 €')
  })

  it('becomes empty when it is emptied', async () => {
    const seen: (number | null)[] = []
    const { user } = draw(
      <NumberField label="Hours" value={4} onChange={(number) => seen.push(number)} />
    )
    await user.clear(screen.getByRole('textbox', { name: 'Hours' }))
    await user.tab()
    expect(seen).toEqual([null])
  })
})

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

describe('lists of choices', () => {
  it('shows what is chosen and changes it by the keyboard', async () => {
    let chosen = ''
    const { user } = draw(
      <Select
        label="Who?"
        choices={customers}
        value="oakfield"
        onChange={(now) => (chosen = now)}
      />
    )
    const button = screen.getByRole('button', { name: /Who\?/ })
    expect(button.textContent).toContain('Oakfield Dental')
    button.focus()
    await user.keyboard('{Enter}{ArrowDown}{Enter}')
    expect(chosen).toBe('lodz')
  })

  it('finds a choice without its accents', async () => {
    const seen: object[] = []
    const { user } = draw(<Customer ownWords seen={(value) => seen.push(value)} />)
    await user.type(screen.getByRole('combobox', { name: 'Who?' }), 'lodz')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Łódź Bakery'
    ])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(seen.at(-1)).toEqual({ chosen: 'lodz', text: 'Łódź Bakery' })
  })

  it('keeps words of one’s own where they are allowed', async () => {
    const seen: object[] = []
    const { user } = draw(<Customer ownWords seen={(value) => seen.push(value)} />)
    await user.type(screen.getByRole('combobox', { name: 'Who?' }), 'A new client')
    await user.tab()
    expect(seen.at(-1)).toEqual({ chosen: null, text: 'A new client' })
  })

  it('clears a search by Escape', async () => {
    let text = 'keys'
    const { user } = draw(
      <SearchField label="Search" value={text} onChange={(now) => (text = now)} />
    )
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), '{Escape}')
    expect(text).toBe('')
  })
})
