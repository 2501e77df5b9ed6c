/** Choices for the reference sheet, from the sample business. */
export const kinds = [
  { value: 'complaint', label: 'Complaint' },
  { value: 'enquiry', label: 'Enquiry' },
  { value: 'compliment', label: 'Compliment' },
  { value: 'suggestion', label: 'Suggestion' }
]

export const themes = [
  { value: 'punctuality', label: 'Punctuality' },
  { value: 'thoroughness', label: 'Thoroughness' },
  { value: 'keys', label: 'Keys and alarms' },
  { value: 'cover', label: 'Cover' },
  { value: 'products', label: 'Products' },
  { value: 'invoices', label: 'Invoices' }
]

export const channels = [
  { value: 'phone', label: 'Phone' },
  { value: 'email', label: 'E-mail' },
  { value: 'person', label: 'In person', detail: 'At the counter or on a visit' }
]

export const customers = [
  { value: 'oakfield', label: 'Oakfield Dental', detail: '1 open complaint' },
  { value: 'lodz', label: 'Łódź Bakery' },
  { value: 'quay', label: 'Quay Studios' },
  { value: 'harbour', label: 'Harbour Dental' }
]
