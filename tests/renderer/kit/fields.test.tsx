import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { ComboBox } from '../../../src/renderer/kit/ComboBox'
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
