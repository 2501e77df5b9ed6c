import type { ReactNode } from 'react'
import { api } from '../../api'
import { ComboBox, type ComboBoxValue } from '../../kit/ComboBox'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'

/** So many customers are offered at once. */
const OFFERED = 20

export type CustomerFieldProps = {
  value: ComboBoxValue
  onChange: (value: ComboBoxValue) => void
  after?: ReactNode
  error?: string | undefined
}

/** Who it was: one of the customers kept, found as one types, or a name that is written down only here. */
export function CustomerField({ value, onChange, after, error }: CustomerFieldProps) {
  const words = useWords()
  const found = useRead(
    api.customers.find,
    { words: value.text.slice(0, 200), offset: 0, limit: OFFERED },
    { keepPrevious: true }
  )
  const items = valueOf(found)?.items ?? []
  return (
    <ComboBox
      label={words.format('contacts.new.who')}
      aside={words.format('contacts.new.ifYouKnow')}
      after={after}
      error={error}
      ownWords
      isFiltered
      choices={items.map(({ id, displayName, contactDetail }) => ({
        value: id,
        label: displayName,
        ...(contactDetail !== '' && { detail: contactDetail })
      }))}
      value={value}
      onChange={onChange}
    />
  )
}
