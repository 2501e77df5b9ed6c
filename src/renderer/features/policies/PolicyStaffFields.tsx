import type { Policy } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { FieldRow, Leaf } from '../../kit/Leaf'
import { MoneyField } from '../../kit/MoneyField'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'
import {
  type SavePolicy,
  useLocked,
  useFieldError,
  useNothingThere,
  useTogether
} from './policyEditing'
import { policyFieldId, PolicyTextField } from './PolicyTextField'

/** The fields of the group for the staff. */
export const staffFields = [
  'staffMayDecide',
  'goodwillLimit',
  'whenToPassOn',
  'beyondExpectation'
] as const

/** What whoever serves the customer may do, and when to stop and ask. */
export function PolicyStaffFields({ policy, save }: PolicyStaffFieldsProps) {
  const words = useWords()
  const text = { policy, save }
  return (
    <Leaf>
      <PolicyTextField
        {...text}
        field="staffMayDecide"
        hint={words.format('policy.field.staffMayDecide.hint')}
      />
      <GoodwillRow {...text} />
      <PolicyTextField
        {...text}
        field="whenToPassOn"
        rows={1}
        hint={words.format('policy.field.whenToPassOn.hint')}
      />
      <PolicyTextField
        {...text}
        field="beyondExpectation"
        rows={1}
        hint={words.format('policy.field.beyondExpectation.hint')}
      />
    </Leaf>
  )
}

type PolicyStaffFieldsProps = { policy: Policy; save: SavePolicy }

/** How much may be given away at once, in the plan's currency. */
function GoodwillRow({ policy, save }: PolicyStaffFieldsProps) {
  const words = useWords()
  const errorOf = useFieldError()
  const isReadOnly = useLocked(policy)
  const nothingThere = useNothingThere(policy)
  const { now, choose, failure } = useTogether(policy, save, 'goodwill')
  const currency = valueOf(useRead(api.businessProfile.get, undefined))?.currency
  const label = words.format('policy.field.goodwillLimit')
  if (nothingThere('goodwillLimit')) return null
  return (
    <FieldRow label={label} hint={words.format('policy.goodwill.hint')}>
      {currency && (
        <MoneyField
          id={policyFieldId('goodwillLimit')}
          label={label}
          labelHidden
          currency={currency}
          least={0}
          isReadOnly={isReadOnly}
          value={now.goodwillLimit}
          error={errorOf('goodwillLimit', failure)}
          onChange={(goodwillLimit) => choose({ goodwillLimit })}
        />
      )}
    </FieldRow>
  )
}
