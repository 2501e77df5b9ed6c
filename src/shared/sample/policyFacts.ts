import type { Decision, Display, Policy, PolicyRevision } from '../features/policies/schema'
import type { TopicCode } from '../features/policies/topics'

/** The one change a policy of the sample went through: a new wording, a compromise, or its end. */
export type PolicyChange = {
  on: string
  kind: 'wording' | 'compromise' | 'retired'
  trigger: PolicyRevision['trigger']
  /** The complaint or, where the trigger is `other`, the suggestion that set it off, by its number. */
  contact?: string
}

/** What is known of a policy beyond the columns of domain.md 4.4. */
type More = {
  change?: PolicyChange
  /** The suggestion that led to the policy, by its number. */
  suggestedBy?: string
  /** What of the vision it serves. */
  serves?: NonNullable<Policy['serves']>
  origin?: Policy['origin']
  setsUsApart?: true
  staffOnly?: true
  compulsory?: 'compulsory'
  /** In cents. */
  goodwillLimit?: number
  ownerPerson?: string
  /** The day the next review is due, where the yearly one did not count. */
  reviewDate?: string
}

/** What is the same of a policy in every language. */
export type PolicyFacts = More & {
  number: number
  topicCode: TopicCode
  decision: Decision
  reasonKind: NonNullable<Policy['reasonKind']>
  from: string
  shown: readonly Display['place'][]
}

/** A row of domain.md 4.4: number, topic, reason, from, shown, and what else there is. */
type Row = (
  number: number,
  topicCode: TopicCode,
  reasonKind: PolicyFacts['reasonKind'],
  from: string,
  shown: readonly Display['place'][],
  more: More
) => PolicyFacts

const row =
  (decision: Decision): Row =>
  (number, topicCode, reasonKind, from, shown, more) => ({
    number,
    topicCode,
    decision,
    reasonKind,
    from,
    shown,
    ...more
  })

const foundation = row('strengthen')
const extra = row('keep_extra')
const limit = row('soften')
/** A habit from before the plan that turned out to be a barrier without a reason, and when it went. */
const barrier = (number: number, topicCode: TopicCode, gone: Omit<PolicyChange, 'kind'>) =>
  row('discard')(number, topicCode, 'habit', '2023-01-01', [], {
    change: { kind: 'retired', ...gone }
  })

/** The 27 policies of the sample, by number: 23 in force, 4 dropped. */
export const policyFacts: readonly PolicyFacts[] = [
  foundation(1, 'GUA', 'customer_wish', '2024-01-10', ['website', 'contract'], {
    change: { on: '2024-10-14', kind: 'wording', trigger: 'review' },
    serves: 'value-1',
    origin: 'catalogue'
  }),
  foundation(2, 'CMP', 'customer_wish', '2024-03-01', ['website', 'printed_plan'], {
    serves: 'value-1'
  }),
  foundation(3, 'RSP', 'customer_wish', '2024-03-01', ['website', 'email_footer'], {
    change: { on: '2024-10-01', kind: 'wording', trigger: 'complaint', contact: '2024-004' },
    serves: 'value-2',
    origin: 'catalogue'
  }),
  foundation(4, 'CHN', 'customer_wish', '2024-01-10', ['website', 'vehicle'], {
    serves: 'value-2'
  }),
  extra(5, 'AUT', 'customer_wish', '2024-10-01', ['other'], { serves: 'value-2' }),
  foundation(6, 'SCO', 'contract', '2024-05-02', ['contract'], { serves: 'value-1' }),
  barrier(7, 'SCO', { on: '2024-08-23', trigger: 'other', contact: '2024-017' }),
  barrier(8, 'KEY', { on: '2024-11-04', trigger: 'complaint', contact: '2024-009' }),
  foundation(9, 'KEY', 'insurance', '2024-11-04', ['contract'], {
    change: { on: '2025-08-11', kind: 'wording', trigger: 'complaint', contact: '2025-012' },
    serves: 'value-3',
    origin: 'catalogue'
  }),
  limit(10, 'SAF', 'insurance', '2023-06-01', ['contract', 'website'], {
    change: { on: '2025-05-10', kind: 'compromise', trigger: 'other', contact: '2025-007' },
    serves: 'value-2'
  }),
  barrier(11, 'CLO', { on: '2024-09-02', trigger: 'complaint', contact: '2024-016' }),
  foundation(12, 'CLO', 'customer_wish', '2024-09-02', ['website'], {
    change: { on: '2025-06-02', kind: 'wording', trigger: 'staff' },
    serves: 'vision'
  }),
  barrier(13, 'INV', { on: '2024-03-04', trigger: 'complaint', contact: '2024-004' }),
  foundation(14, 'INV', 'customer_wish', '2024-03-04', ['invoice'], {
    serves: 'value-2',
    origin: 'catalogue'
  }),
  extra(15, 'EXT', 'customer_wish', '2024-08-26', ['website', 'vehicle'], {
    suggestedBy: '2024-017',
    serves: 'value-5',
    setsUsApart: true
  }),
  extra(16, 'SCO', 'health_safety', '2024-06-03', ['website'], { serves: 'value-5' }),
  limit(17, 'CAN', 'cost', '2024-02-01', ['contract'], {
    compulsory: 'compulsory',
    serves: 'value-4',
    reviewDate: '2025-12-31'
  }),
  foundation(18, 'DAM', 'insurance', '2024-07-10', ['contract'], {
    serves: 'value-2',
    origin: 'catalogue'
  }),
  extra(19, 'UPD', 'customer_wish', '2024-11-25', ['other'], {
    suggestedBy: '2024-023',
    change: { on: '2025-10-30', kind: 'wording', trigger: 'other', contact: '2025-016' },
    serves: 'value-2',
    ownerPerson: 'Tom Reyes'
  }),
  foundation(20, 'PRV', 'law', '2024-01-10', ['website', 'contract'], { serves: 'value-3' }),
  extra(21, 'LOY', 'customer_wish', '2024-12-02', ['invoice'], { serves: 'value-5' }),
  extra(22, 'EXT', 'customer_wish', '2025-04-01', ['website'], {
    serves: 'value-5',
    origin: 'catalogue',
    setsUsApart: true
  }),
  foundation(23, 'EQU', 'other', '2025-01-20', ['printed_plan'], {
    serves: 'value-4',
    origin: 'catalogue'
  }),
  foundation(24, 'STL', 'customer_wish', '2025-02-05', ['printed_plan'], {
    serves: 'value-1',
    staffOnly: true,
    goodwillLimit: 3_000
  }),
  foundation(25, 'PRC', 'customer_wish', '2024-02-12', ['website'], { serves: 'value-2' }),
  foundation(26, 'DIF', 'other', '2025-02-05', ['printed_plan'], {
    serves: 'value-4',
    origin: 'catalogue'
  }),
  foundation(27, 'FBK', 'customer_wish', '2024-10-01', ['printed_plan'], {
    serves: 'vision',
    origin: 'catalogue'
  })
]

/** The day all policies in force were looked at again and kept, and the day that is due next. */
export const yearlyReview = { on: '2025-10-03', next: '2026-10-03' } as const
