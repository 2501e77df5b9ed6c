import { audiences, type Policy } from '../../../shared/features/policies/schema'
import { FieldRow, Leaf } from '../../kit/Leaf'
import { Segmented } from '../../kit/Segmented'
import { Switch } from '../../kit/Switch'
import { useChoice } from '../../shell/choice'
import { useWords } from '../../shell/words'
import { DisplaysEditor } from './DisplaysEditor'
import {
  type SavePolicy,
  useLocked,
  useFieldError,
  useNothingThere,
  useTogether
} from './policyEditing'
import { policyFieldId, PolicyTextField } from './PolicyTextField'

export type PolicyCustomerFieldsProps = {
  policy: Policy
  save: SavePolicy
  missing: Partial<Record<string, string>>
}

/** Who reads the policy, where customers see it, and whether it sets the business apart (S2-10, S4-C26). */
export function PolicyCustomerFields({ policy, save, missing }: PolicyCustomerFieldsProps) {
  const words = useWords()
  const readOnly = useLocked(policy)
  const nothingThere = useNothingThere(policy)
  const errorOf = useFieldError()
  const { now, change, choose, failure } = useTogether(policy, save, 'customers')
  return (
    <Leaf>
      <Segmented
        id={policyFieldId('audience')}
        label={words.format('policy.field.audience')}
        isDisabled={readOnly}
        value={now.audience}
        onChange={(audience) => choose({ audience })}
        choices={audiences.map((audience) => ({
          value: audience,
          label: words.format(`policy.audience.${audience}`)
        }))}
      />
      {!nothingThere('displays') && (
        <DisplaysEditor
          name={`policies.${policy.id}.displays`}
          isReadOnly={readOnly}
          displays={now.displays}
          error={errorOf('displays', failure) ?? missing.displays}
          problemOf={(index, part) => errorOf(`displays.${index}.${part}`, failure)}
          onWrite={(displays) => change({ displays })}
          onChoose={(displays) => choose({ displays })}
        />
      )}
      {!nothingThere('setsUsApart', 'setsUsApartHow') && (
        <SetsUsApartRow policy={policy} save={save} />
      )}
    </Leaf>
  )
}

/** Whether the policy sets the business apart, and how. */
function SetsUsApartRow({ policy, save }: Omit<PolicyCustomerFieldsProps, 'missing'>) {
  const words = useWords()
  const isDisabled = useLocked(policy)
  const [isApart, setApart] = useChoice(policy.setsUsApart, (setsUsApart) => save({ setsUsApart }))
  return (
    <FieldRow
      label={words.format('policy.field.setsUsApart')}
      hint={words.format('policy.setsUsApart.hint')}
    >
      <Switch
        label={words.format('policy.setsUsApart.switch')}
        isDisabled={isDisabled}
        value={isApart}
        onChange={setApart}
      />
      {(isApart || policy.setsUsApartHow !== '') && (
        <PolicyTextField policy={policy} save={save} field="setsUsApartHow" rows={1} />
      )}
    </FieldRow>
  )
}
