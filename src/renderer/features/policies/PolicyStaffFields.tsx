import type { Policy } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { FieldRow, Leaf } from '../../kit/Leaf'
import { MoneyField } from '../../kit/MoneyField'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'
import { type SavePolicy, useLocked, useFieldError, useTogether } from './policyEditing'
import { policyFieldId, PolicyTextField } from './PolicyTextField'

/** What whoever serves the customer may do, and when to stop and ask. */
export function PolicyStaffFields({ policy, save }: { policy: Policy; save: SavePolicy }) {
  const words = useWords()
  const readOnly = useLocked(policy)
  const errorOf = useFieldError()
  const { now, change, failure } = useTogether(policy, save)
  const currency = valueOf(useRead(api.businessProfile.get, undefined))?.currency
  return (
    <Leaf>
      <PolicyTextField
        policy={policy}
        save={save}
        field="staffMayDecide"
        hint={words.format('policy.field.staffMayDecide.hint')}
      />
      <FieldRow
        label={words.format('policy.field.goodwillLimit')}
        hint={words.format('policy.goodwill.hint')}
      >
        {currency && (
          <MoneyField
            id={policyFieldId('goodwillLimit')}
            label={words.format('policy.field.goodwillLimit')}
            labelHidden
            currency={currency}
            least={0}
            isReadOnly={readOnly}
            value={now.goodwillLimit}
            error={errorOf('goodwillLimit', failure)}
            onChange={(goodwillLimit) => void change({ goodwillLimit })}
          />
        )}
      </FieldRow>
      <PolicyTextField
        policy={policy}
        save={save}
        field="whenToPassOn"
        rows={1}
        hint={words.format('policy.field.whenToPassOn.hint')}
      />
      <PolicyTextField
        policy={policy}
        save={save}
        field="beyondExpectation"
        rows={1}
        hint={words.format('policy.field.beyondExpectation.hint')}
      />
    </Leaf>
  )
}
