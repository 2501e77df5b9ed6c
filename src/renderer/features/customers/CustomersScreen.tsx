import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { CustomerFields, CustomerSummary } from '../../../shared/features/customers'
import { api } from '../../api'
import { FieldPair } from '../../records/FieldPair'
import { RecordField } from '../../records/RecordField'
import type { RecordForm } from '../../records/recordForm'
import { AddButton } from '../../records/ListScreen'
import { FirstUseOf } from '../../records/RecordsInList'
import { AddSheet } from '../../records/RecordSheets'
import { useCommand } from '../../shell/commands'
import { Loaded } from '../../shell/Loaded'
import { usePages } from '../../shell/pages'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { CustomerList } from './CustomerList'
import { customerKind } from './customerKind'

/** Everyone the owner keeps as a customer, found as one types; the word typed stands in the address (domain.md 2.12). */
export function CustomersScreen() {
  const words = useWords()
  const navigate = useNavigate()
  const { readOnly } = usePlan()
  const search = useSearch({ from: '/customers' })
  const [typed, setTyped] = useState(search.typed ?? '')
  const [isAdding, setAdding] = useState(false)
  const pages = usePages<{ words: string }, CustomerSummary, CustomerPage>(api.customers.find, {
    words: typed
  })
  const add = () => setAdding(true)
  useCommand('item.new', add, !readOnly && !isAdding)
  const isEmpty = pages.state === 'ready' && pages.value.total === 0 && typed === ''
  const addButton = (
    <AddButton label={words.format('customers.add')} isFirst={isEmpty} onPress={add} />
  )
  function narrow(now: string) {
    setTyped(now)
    const address = { typed: now === '' ? undefined : now }
    void navigate({ to: '/customers', search: address, replace: true })
  }
  return (
    <Screen
      title={words.format('customers.title')}
      lead={isEmpty ? undefined : words.format('customers.lead')}
      actions={isEmpty ? undefined : addButton}
    >
      <Loaded of={pages}>
        {(found) =>
          isEmpty ? (
            <FirstUseOf
              icon="person"
              why={words.format('customers.empty.why')}
              example={words.format('customers.empty.example')}
              add={addButton}
            />
          ) : (
            <CustomerList pages={found} typed={typed} onType={narrow} />
          )
        }
      </Loaded>
      {isAdding && (
        <AddSheet
          kind={customerKind}
          Fields={FirstFields}
          title="customers.add"
          onClose={() => setAdding(false)}
        />
      )}
    </Screen>
  )
}

type CustomerPage = { total: number; items: CustomerSummary[] }

/** What is asked at first; the rest stands on the customer's page. */
function FirstFields({ form }: { form: RecordForm<CustomerFields> }) {
  return (
    <>
      <RecordField form={form} field="displayName" takesFocus />
      <RecordField form={form} field="contactDetail" />
      <FieldPair>
        <RecordField form={form} field="cameThrough" />
        <RecordField form={form} field="since" />
      </FieldPair>
      <RecordField form={form} field="regular" />
    </>
  )
}
