import type { Policy } from '../../../shared/features/policies/schema'
import { Leaf } from '../../kit/Leaf'
import { Note } from '../../kit/Note'
import { Section } from '../../kit/Section'
import { useWords } from '../../shell/words'
import { PolicyCustomerFields } from './PolicyCustomerFields'
import { type SavePolicy, useNothingThere } from './policyEditing'
import { PolicyOwnerFields } from './PolicyOwnerFields'
import { PolicyPlaceFields } from './PolicyPlaceFields'
import { PolicyReasonFields } from './PolicyReasonFields'
import { PolicyStaffFields, staffFields } from './PolicyStaffFields'
import { PolicyTextField } from './PolicyTextField'
import styles from './PolicyScreen.module.css'
import type { PolicyMoves } from './usePolicyMoves'

export type PolicyWrittenProps = {
  policy: Policy
  save: SavePolicy
  moves: PolicyMoves
  /** What is missing before it can come into force, by field, once that was asked. */
  missing: Partial<Record<string, string>>
}

const readers = {
  customers: 'policy.field.wording.hint',
  staff: 'policy.field.wording.hintStaff',
  owner: 'policy.onlyYou'
} as const

/** Everything that is written of a policy, in the order one thinks of it. */
export function PolicyWritten({ policy, save, moves, missing }: PolicyWrittenProps) {
  const words = useWords()
  const nothingThere = useNothingThere(policy)
  const shared = { policy, save, missing }
  return (
    <div className={styles.written}>
      {policy.status === 'under_review' && <Note>{words.format('policy.review.under')}</Note>}
      <Leaf>
        <PolicyTextField
          policy={policy}
          save={save}
          field="wording"
          hint={words.format(readers[policy.audience])}
          error={missing.wording}
        />
        <PolicyPlaceFields {...shared} moves={moves} />
        <PolicyReasonFields {...shared} />
      </Leaf>
      {!nothingThere(...staffFields) && (
        <Section title={words.format('policy.group.staff')} aside={words.format('policy.staffSee')}>
          <PolicyStaffFields policy={policy} save={save} />
        </Section>
      )}
      <Section
        title={words.format('policy.group.customers')}
        aside={words.format('policy.staffSee')}
      >
        <PolicyCustomerFields {...shared} />
      </Section>
      <Section title={words.format('policy.group.you')}>
        <PolicyOwnerFields {...shared} />
      </Section>
    </div>
  )
}
