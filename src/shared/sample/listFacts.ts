import type { Customer } from '../features/customers'
import type { ContactChannel } from '../features/contactChannels'

/** The themes of the sample (domain.md 4.2), in the order of their codes there. */
export const themeCodes = [
  ...(['CLE', 'TIM', 'KEY', 'WIN', 'PRO', 'INV'] as const),
  ...(['CON', 'WAS', 'DAM', 'INF', 'PEO', 'PRI'] as const)
] as const
export type ThemeCode = (typeof themeCodes)[number]

export const channelKeys = ['phone', 'email', 'web', 'person'] as const
export type ChannelKey = (typeof channelKeys)[number]

/** What is the same of a channel in every language. */
export type ChannelFacts = Pick<ContactChannel, 'kind' | 'address' | 'usedFor' | 'replyMode'> & {
  hours: 'phoneHours' | 'alwaysOpen' | 'whileCleaning'
}

const anything: ContactChannel['usedFor'] = ['orders', 'questions', 'problems']

export const channelFacts: Record<ChannelKey, ChannelFacts> = {
  phone: {
    kind: 'phone',
    address: '555-0100',
    hours: 'phoneHours',
    usedFor: ['questions', 'problems'],
    replyMode: 'personal'
  },
  email: {
    kind: 'email',
    address: 'hello@lindenrow.example',
    hours: 'alwaysOpen',
    usedFor: anything,
    replyMode: 'automatic_then_personal'
  },
  web: {
    kind: 'web_form',
    address: 'www.lindenrow.example',
    hours: 'alwaysOpen',
    usedFor: anything,
    replyMode: 'automatic_then_personal'
  },
  person: {
    kind: 'in_person',
    address: '',
    hours: 'whileCleaning',
    usedFor: anything,
    replyMode: 'personal'
  }
}

/** What is the same of a customer in every language. */
export type CustomerFacts = Pick<Customer, 'displayName' | 'contactDetail' | 'cameThrough'> & {
  number: number
  since: string
  leftOn?: string
  /** The number of the customer who sent them. */
  referredBy?: number
}

const customer = (
  number: number,
  displayName: string,
  contactDetail: string,
  since: string,
  more: Partial<CustomerFacts> = {}
): CustomerFacts => ({ number, displayName, contactDetail, since, cameThrough: null, ...more })

/** C1 to C14 (domain.md 4.2): eleven buy today, three have left. */
export const customerFacts: readonly CustomerFacts[] = [
  customer(1, 'Harbour Dental', 'Nadia Brandt, 555-0111', '2021-03-01', { cameThrough: 'ad' }),
  customer(2, 'Oakfield Dental', 'Peter Lowe, 555-0112', '2022-09-05', {
    cameThrough: 'referral',
    referredBy: 1
  }),
  customer(3, 'Noon Café', 'Sal Moretti, 555-0113', '2020-05-11', { cameThrough: 'walk_in' }),
  customer(4, 'Bell & Marsh Accountants', 'office@bellmarsh.example', '2020-10-01', {
    cameThrough: 'web'
  }),
  customer(5, 'Quay Studios', 'Hana Ito, hana@quaystudios.example', '2021-11-15', {
    cameThrough: 'walk_in'
  }),
  customer(6, 'Fern Lane Residents', 'George Abbot, 555-0116', '2022-01-10', {
    cameThrough: 'other'
  }),
  customer(7, 'Pike Print Shop', 'Des Pike, 555-0117', '2021-06-14', {
    cameThrough: 'ad',
    leftOn: '2025-11-28'
  }),
  customer(8, 'Little Acorn Nursery', 'Ruth Adeyemi, 555-0118', '2023-01-09', {
    cameThrough: 'web'
  }),
  customer(9, 'Osei Physiotherapy', 'Kwame Osei, 555-0119', '2022-04-04', {
    cameThrough: 'referral',
    referredBy: 1
  }),
  customer(10, 'Tall Ships Hostel', 'desk@tallships.example', '2024-11-04', { cameThrough: 'web' }),
  customer(11, 'Gable & Sons', 'Mary Gable, 555-0121', '2025-04-14', {
    cameThrough: 'referral',
    referredBy: 4
  }),
  customer(12, 'Dock 9 Gallery', 'hello@dock9.example', '2025-08-01', { cameThrough: 'web' }),
  customer(13, 'Fable Books', 'Joan Fable, 555-0123', '2022-06-20', {
    cameThrough: 'walk_in',
    leftOn: '2024-05-31'
  }),
  customer(14, 'Kestrel Travel', 'post@kestreltravel.example', '2023-02-13', {
    cameThrough: 'ad',
    leftOn: '2024-09-15'
  })
]

/** Those who asked and did not become customers. */
export const prospects = { X1: 'Marlow Optics', X2: 'Riverside Yoga' } as const

/** Who of the sample does something. */
export const people = { owner: 'Ines Varga', tom: 'Tom Reyes', lena: 'Lena Horvat' } as const
export type Person = keyof typeof people

/** Tom and Lena, by the number of their record. */
export const staffFacts = [
  { key: 'tom', number: 1, startedOn: '2025-02-03', phone: '555-0131', shareGoal: true },
  { key: 'lena', number: 2, startedOn: '2025-06-02', phone: '555-0132', shareGoal: false }
] as const

/** What both may give a customer at once, in cents (P-24). */
export const GRANT = 3_000
