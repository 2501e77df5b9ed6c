import { decisionFor } from '../../../shared/features/policies/rules'
import {
  necessities,
  type Necessity,
  type Policy,
  stances,
  type Stance
} from '../../../shared/features/policies/schema'
import { FieldRow } from '../../kit/Leaf'
import { Segmented } from '../../kit/Segmented'
import { useWords } from '../../shell/words'
import { type SavePolicy, useLocked } from './policyEditing'
import { policyFieldId } from './PolicyTextField'
import type { PolicyMoves } from './usePolicyMoves'

export type PolicyPlaceFieldsProps = {
  policy: Policy
  save: SavePolicy
  moves: PolicyMoves
  /** What is missing, by field, once it was asked. */
  missing: Partial<Record<string, string>>
}

/** Where a policy stands, answered axis by axis; the second answer moves it, with what its quadrant demands. */
export function PolicyPlaceFields({ policy, save, moves, missing }: PolicyPlaceFieldsProps) {
  const words = useWords()
  const isDisabled = useLocked(policy)

  function answer(stance: Stance | null, necessity: Necessity | null) {
    const decision = decisionFor(stance, necessity)
    if (decision) void moves.move(policy, decision)
    else void save({ stance, necessity })
  }
  return (
    <FieldRow
      inline
      label={words.format('policy.field.place')}
      hint={words.format('policy.onlyYou')}
    >
      <Segmented
        id={policyFieldId('stance')}
        label={words.format('policy.field.stance')}
        labelHidden
        isDisabled={isDisabled}
        error={missing.stance}
        value={policy.stance}
        onChange={(stance) => answer(stance, policy.necessity)}
        choices={choicesOf(stances, (stance) => words.format(`policy.stance.${stance}`))}
      />
      <Segmented
        id={policyFieldId('necessity')}
        label={words.format('policy.field.necessity')}
        labelHidden
        isDisabled={isDisabled}
        error={missing.necessity}
        value={policy.necessity}
        onChange={(necessity) => answer(policy.stance, necessity)}
        choices={choicesOf(necessities, (need) => words.format(`policy.necessity.${need}`))}
      />
    </FieldRow>
  )
}

const choicesOf = <T extends string>(values: readonly T[], labelOf: (value: T) => string) =>
  values.map((value) => ({ value, label: labelOf(value) }))
