import { decisionFor } from '../../../shared/features/policies/rules'
import { necessities, type Policy, stances } from '../../../shared/features/policies/schema'
import { FieldRow } from '../../kit/Leaf'
import { Segmented } from '../../kit/Segmented'
import { useChoice } from '../../shell/choice'
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

type Answers = Pick<Policy, 'stance' | 'necessity'>

/** Where a policy stands, answered axis by axis; the second answer moves it, with what its quadrant demands. */
export function PolicyPlaceFields({ policy, save, moves, missing }: PolicyPlaceFieldsProps) {
  const words = useWords()
  const isDisabled = useLocked(policy)

  const [answers, choose] = useChoice<Answers>(policy, save)

  function answer({ stance, necessity }: Answers) {
    const decision = decisionFor(stance, necessity)
    if (decision) void moves.move(policy, decision)
    else choose({ stance, necessity })
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
        value={answers.stance}
        onChange={(stance) => answer({ stance, necessity: answers.necessity })}
        choices={choicesOf(stances, (stance) => words.format(`policy.stance.${stance}`))}
      />
      <Segmented
        id={policyFieldId('necessity')}
        label={words.format('policy.field.necessity')}
        labelHidden
        isDisabled={isDisabled}
        error={missing.necessity}
        value={answers.necessity}
        onChange={(necessity) => answer({ stance: answers.stance, necessity })}
        choices={choicesOf(necessities, (need) => words.format(`policy.necessity.${need}`))}
      />
    </FieldRow>
  )
}

const choicesOf = <T extends string>(values: readonly T[], labelOf: (value: T) => string) =>
  values.map((value) => ({ value, label: labelOf(value) }))
