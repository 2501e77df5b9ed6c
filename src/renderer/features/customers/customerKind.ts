import {
  type Customer,
  customerFields,
  type CustomerFields,
  customerNamed
} from '../../../shared/features/customers'
import { api } from '../../api'
import type { RecordKind } from '../../records/recordKind'

const { anonymisedOn: _anonymisedOn, ...blank } = customerNamed('')

/** Customers as the shared form sees them. */
export const customerKind: RecordKind<CustomerFields, Customer> = {
  feature: 'customers',
  calls: api.customers,
  shape: customerFields.shape,
  blank,
  nameOf: ({ displayName }) => displayName,
  wordOf: (field) => `customers.field.${field}`
}
