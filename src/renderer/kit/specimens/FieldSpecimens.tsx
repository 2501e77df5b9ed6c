import { useState } from 'react'
import { ComboBox } from '../ComboBox'
import { DateField, MomentField } from '../DateField'
import { MoneyField } from '../MoneyField'
import { NumberField } from '../NumberField'
import { SearchField } from '../SearchField'
import { Select } from '../Select'
import { TextArea } from '../TextArea'
import { TextField } from '../TextField'
import { channels, customers } from './choices'
import { Side, Specimen } from './Specimen'

/** Places to write, at rest, wrong, and not to be changed. */
export function FieldSpecimens() {
  const [name, setName] = useState('Linden Row Cleaning')
  const [feeling, setFeeling] = useState('')
  const [note, setNote] = useState('')
  const [search, setSearch] = useState('')
  const [hours, setHours] = useState<number | null>(4)
  const [price, setPrice] = useState<number | null>(6_930_000)
  const [day, setDay] = useState<string | null>('2026-10-03')
  const [at, setAt] = useState<string | null>('2026-01-05T08:07:00.000Z')
  const [missing, setMissing] = useState<string | null>(null)
  const [channel, setChannel] = useState<string | null>(null)
  const [customer, setCustomer] = useState({ chosen: null as string | null, text: '' })
  return (
    <Specimen title="Fields">
      <TextField label="What is your business called?" value={name} onChange={setName} />
      <TextField
        id="feeling"
        label="How should customers feel?"
        hint="One sentence is enough."
        error={feeling === '' ? 'Write how customers should feel, in a few words' : undefined}
        value={feeling}
        onChange={setFeeling}
      />
      <TextField label="Number" value="2025-019" isReadOnly onChange={() => undefined} />
      <TextArea
        label="A note for yourself"
        aside="if you like"
        placeholder="For example: we only ask when something has gone wrong"
        value={note}
        onChange={setNote}
      />
      <SearchField label="Search" keys="Ctrl+F" value={search} onChange={setSearch} />
      <Side>
        <NumberField
          label="Answer within"
          unit="hours"
          least={0}
          value={hours}
          onChange={setHours}
        />
        <MoneyField label="Sales" currency="EUR" value={price} onChange={setPrice} />
      </Side>
      <Side>
        <DateField label="Next review" value={day} onChange={setDay} />
        <DateField
          label="Held on"
          error={missing === null ? 'Choose the day of the meeting' : undefined}
          value={missing}
          onChange={setMissing}
        />
      </Side>
      <MomentField label="First answer" timeZone="Europe/London" value={at} onChange={setAt} />
      <Select
        label="How did it reach you?"
        wide
        error={channel === null ? 'Choose how it reached you' : undefined}
        choices={channels}
        value={channel}
        onChange={setChannel}
      />
      <ComboBox label="Who?" choices={customers} value={customer} onChange={setCustomer} />
    </Specimen>
  )
}
