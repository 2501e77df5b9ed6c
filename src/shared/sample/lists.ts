import type { ContactChannel } from '../features/contactChannels'
import { type Customer, customerNamed } from '../features/customers'
import type { ServiceStandard } from '../features/serviceStandards'
import type { StaffMember } from '../features/staffMembers'
import type { Theme } from '../features/themes'
import type { Words } from '../words'
import {
  channelFacts,
  type ChannelKey,
  channelKeys,
  customerFacts,
  GRANT,
  people,
  type Person,
  staffFacts,
  type ThemeCode,
  themeCodes
} from './listFacts'
import type { ListTexts } from './sampleTexts'
import { sampleId, sampleStamp } from './stamps'

/** The day Ines set the lists up. */
const BEGUN = '2024-01-10'
/** The day Tom came, who answers when she does not. */
const STAFFED = '2025-02-03'

/** A theme by its code. */
export const themeId = (code: ThemeCode) => sampleId('themes', themeCodes.indexOf(code) + 1)

/** A channel by its key. */
export const channelId = (key: ChannelKey) =>
  sampleId('contactChannels', channelKeys.indexOf(key) + 1)

/** Who did something, as records name a person. */
export function personId(person: Person): string {
  const member = staffFacts.find(({ key }) => key === person)
  return member ? sampleId('staffMembers', member.number) : 'owner'
}

export function themesFrom({ themes }: ListTexts): Theme[] {
  return themeCodes.map((code, index) => ({
    ...sampleStamp('themes', index + 1, [BEGUN]),
    code,
    label: themes[code].label,
    description: themes[code].description ?? '',
    mergedInto: null
  }))
}

/** The ways customers reach the business, named as a new plan would name them. */
export function channelsFrom(texts: ListTexts, words: Words): ContactChannel[] {
  return channelKeys.map((key, index) => {
    const { hours, ...facts } = channelFacts[key]
    return {
      ...sampleStamp('contactChannels', index + 1, [BEGUN, STAFFED]),
      ...facts,
      name: words.format(`contactChannels.kind.${facts.kind}`),
      hours: texts[hours],
      autoText: facts.replyMode === 'personal' ? '' : texts.autoText,
      answeredBy: key === 'person' ? texts.whoeverCleans : people.owner,
      cover: key === 'person' ? '' : people.tom
    }
  })
}

export function customersFrom({ left }: ListTexts): Customer[] {
  return customerFacts.map(({ number, referredBy, leftOn, ...facts }) => ({
    ...customerNamed(facts.displayName),
    ...facts,
    ...sampleStamp('customers', number, [
      facts.since > BEGUN ? facts.since : BEGUN,
      ...(leftOn === undefined ? [] : [leftOn])
    ]),
    regular: true,
    referredBy: referredBy === undefined ? null : sampleId('customers', referredBy),
    leftOn: leftOn ?? null,
    leftReason: left[`C${number}`] ?? ''
  }))
}

export function staffMembersFrom({ staff }: ListTexts): StaffMember[] {
  return staffFacts.map(({ key, number, ...facts }) => ({
    ...sampleStamp('staffMembers', number, [facts.startedOn]),
    ...facts,
    ...staff[key],
    name: people[key],
    leftOn: null,
    mayGrantUpTo: GRANT
  }))
}

/** The two versions of the company-wide standard (domain.md 4.7). */
export function serviceStandardsFrom({ standards }: ListTexts): ServiceStandard[] {
  const companyWide = { channelId: null, retiredOn: null }
  return [
    {
      ...sampleStamp('serviceStandards', 1, ['2024-03-01']),
      ...companyWide,
      ...standards.first,
      replyWithin: { n: 1, unit: 'working_days' },
      resolveWithin: { n: 5, unit: 'working_days' },
      updateEvery: null,
      effectiveFrom: '2024-03-01'
    },
    {
      ...sampleStamp('serviceStandards', 2, ['2024-10-01']),
      ...companyWide,
      ...standards.second,
      replyWithin: { n: 4, unit: 'hours' },
      resolveWithin: { n: 48, unit: 'hours' },
      updateEvery: { n: 2, unit: 'working_days' },
      effectiveFrom: '2024-10-01'
    }
  ]
}
