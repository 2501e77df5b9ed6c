import { useNavigate } from '@tanstack/react-router'
import type { Customer } from '../../../shared/features/customers'
import type { Words } from '../../../shared/words'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { Leaf } from '../../kit/Leaf'
import { MoreButton } from '../../kit/MenuButton'
import { InUseSheet } from '../../records/InUseSheet'
import { RecordField } from '../../records/RecordField'
import { recordMenu } from '../../records/recordMenu'
import { useRecordDeeds } from '../../records/useRecordDeeds'
import { useSavedForm } from '../../records/useSavedForm'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { CustomerContacts } from './CustomerContacts'
import { customerKind } from './customerKind'
import styles from './Customers.module.css'
import { ReferredByField } from './ReferredByField'

type CustomerPageProps = { customer: Customer; back: { href: string; label: string } }

/** What is known of a customer, and what they said. All of it is for the owner alone. */
export function CustomerPage({ customer, back }: CustomerPageProps) {
  const words = useWords()
  const form = useSavedForm(customerKind, customer)
  return (
    <Screen
      title={customer.displayName}
      lead={leadOf(words, customer)}
      back={back}
      actions={<CustomerActions customer={customer} />}
    >
      <div className={styles.two}>
        <Leaf>
          <RecordField form={form} field="displayName" />
          <RecordField form={form} field="contactDetail" />
          <RecordField form={form} field="regular" />
          <RecordField form={form} field="since" />
          <RecordField form={form} field="cameThrough" />
          {form.values.cameThrough === 'referral' && (
            <ReferredByField form={form} id={customer.id} />
          )}
          <RecordField form={form} field="leftOn" />
          {form.values.leftOn !== null && <RecordField form={form} field="leftReason" />}
          <RecordField form={form} field="relationshipReview" />
          {form.values.relationshipReview !== 'none' && (
            <RecordField form={form} field="relationshipNote" />
          )}
        </Leaf>
        <CustomerContacts customer={customer} />
      </div>
    </Screen>
  )
}

function leadOf(words: Words, { archivedAt, leftOn }: Customer): string {
  if (archivedAt !== null) return words.format('records.isArchived')
  return leftOn === null
    ? words.format('customers.onlyYou')
    : words.format('customers.leadLeft', { day: words.date(leftOn, 'inSentence') })
}

function CustomerActions({ customer }: { customer: Customer }) {
  const words = useWords()
  const navigate = useNavigate()
  const { readOnly } = usePlan()
  const deeds = useRecordDeeds<Customer>(customerKind.calls, customerKind.nameOf)
  if (readOnly) return null
  const remove = async () => {
    if (await deeds.remove(customer)) void navigate({ to: '/customers' })
  }
  const isArchived = customer.archivedAt !== null
  return (
    <>
      <AutosaveStatus />
      <MoreButton
        label={words.format('kit.more.of', { name: customer.displayName })}
        entries={recordMenu(words, {
          ...(isArchived
            ? { onRestore: () => void deeds.restore(customer) }
            : { onArchive: () => void deeds.archive(customer) }),
          onDelete: () => void remove()
        })}
      />
      {deeds.inUse && (
        <InUseSheet
          name={customer.displayName}
          onArchive={() => void deeds.archive(customer)}
          onClose={deeds.leaveInUse}
        />
      )}
    </>
  )
}
