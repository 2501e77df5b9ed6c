import { useState } from 'react'
import type { CustomerFields } from '../../../shared/features/customers'
import { api } from '../../api'
import { ComboBox, type ComboBoxValue } from '../../kit/ComboBox'
import { changeField, fieldId, type RecordForm } from '../../records/recordForm'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'

/** So many customers are offered at once. */
const OFFERED = 20

/** Another customer who sent this one, found as one types; emptied, it is nobody. */
export function ReferredByField({ form, id }: { form: RecordForm<CustomerFields>; id: string }) {
  const words = useWords()
  const { referredBy } = form.values
  const [typed, setTyped] = useState<ComboBoxValue | null>(null)
  const referrer = valueOf(
    useRead(api.customers.get, { id: referredBy ?? '' }, { enabled: referredBy !== null })
  )
  const saved = {
    chosen: referredBy,
    text: referredBy === null ? '' : (referrer?.displayName ?? '')
  }
  const value = typed ?? saved
  const found = useRead(
    api.customers.find,
    { words: value.text.slice(0, 200), offset: 0, limit: OFFERED },
    { keepPrevious: true }
  )
  const items = (valueOf(found)?.items ?? []).filter((other) => other.id !== id)
  const change = (now: ComboBoxValue) => {
    setTyped(now)
    const isNobody = now.chosen === null && now.text === ''
    if (isNobody && referredBy !== null) changeField(form, { referredBy: null })
    if (now.chosen !== null && now.chosen !== referredBy)
      changeField(form, { referredBy: now.chosen })
  }
  return (
    <ComboBox
      id={fieldId('customers', 'referredBy')}
      label={words.format('customers.field.referredBy')}
      isFiltered
      isDisabled={form.isReadOnly}
      choices={items.map(({ id: value, displayName, contactDetail }) => ({
        value,
        label: displayName,
        ...(contactDetail !== '' && { detail: contactDetail })
      }))}
      value={value}
      onChange={change}
      onBlur={() => setTyped(null)}
    />
  )
}
