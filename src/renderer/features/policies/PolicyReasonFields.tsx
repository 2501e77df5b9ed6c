import type { ReactNode } from 'react'
import { decisionFor, mayBeConvenience } from '../../../shared/features/policies/rules'
import type { Policy } from '../../../shared/features/policies/schema'
import { Checkbox } from '../../kit/Checkbox'
import { FieldRow } from '../../kit/Leaf'
import { Note } from '../../kit/Note'
import { useWords } from '../../shell/words'
import { CompulsoryChoice } from './CompulsoryChoice'
import { NoChangeNeeded } from './DemandFields'
import {
  type SavePolicy,
  useLocked,
  useFieldError,
  useNothingThere,
  type Together,
  useTogether
} from './policyEditing'
import { policyFieldId, PolicyTextField } from './PolicyTextField'
import { ReasonKindSelect } from './ReasonKindSelect'
import styles from './PolicyScreen.module.css'

export type PolicyReasonFieldsProps = {
  policy: Policy
  save: SavePolicy
  missing: Partial<Record<string, string>>
}

/** Why the policy is there, how it is explained, and what its quadrant asks for beside (S4-C14, S4-C22, INV-18). */
export function PolicyReasonFields({ policy, save, missing }: PolicyReasonFieldsProps) {
  const words = useWords()
  const decision = decisionFor(policy.stance, policy.necessity)
  const text = { policy, save }
  return (
    <>
      <ReasonRow policy={policy} save={save} missing={missing} />
      <PolicyTextField
        {...text}
        field="customerExplanation"
        hint={words.format('policy.field.customerExplanation.hint')}
        error={missing.customerExplanation}
      />
      {(decision === 'soften' || policy.compromise !== '' || policy.noCompromisePossible) && (
        <CompromiseRow policy={policy} save={save} missing={missing} />
      )}
      {decision === 'strengthen' && (
        <PolicyTextField
          {...text}
          field="strengthenNote"
          hint={words.format('policy.onlyYou')}
          error={missing.strengthenNote}
          after={
            policy.strengthenNote === ''
              ? (write) => <NoChangeNeeded onChoose={write} />
              : undefined
          }
        />
      )}
    </>
  )
}

/** Kind and words of the reason; “compulsory, or merely convenient?” where the kind leaves that open. */
function ReasonRow({ policy, save, missing }: PolicyReasonFieldsProps) {
  const words = useWords()
  const readOnly = useLocked(policy)
  const nothingThere = useNothingThere(policy)
  const errorOf = useFieldError()
  const together = useTogether(policy, save, 'reason')
  const { now, change, choose, failure } = together
  const isLimit = decisionFor(policy.stance, policy.necessity) === 'soften'
  if (nothingThere('reasonKind', 'reasonText')) return null
  return (
    <FieldRow label={words.format('policy.field.reasonText')} hint={words.format('policy.onlyYou')}>
      <div className={styles.reason}>
        {!nothingThere('reasonKind') && (
          <ReasonKindSelect
            id={policyFieldId('reasonKind')}
            labelHidden
            isDisabled={readOnly}
            value={now.reasonKind}
            error={errorOf('reasonKind', failure) ?? missing.reasonKind}
            onChange={(reasonKind) => choose({ reasonKind })}
          />
        )}
        <PolicyTextField
          policy={policy}
          save={change}
          field="reasonText"
          rows={1}
          labelHidden
          error={errorOf('reasonText', failure) ?? missing.reasonText}
        />
      </div>
      {isLimit && mayBeConvenience(now.reasonKind) && (
        <CompulsoryRow policy={policy} together={together} missing={missing} />
      )}
      {/* Habit alone carries nothing (S4-C15). */}
      {now.reasonKind === 'habit' && (
        <Beneath>
          <Note>{words.format('policy.habitNote')}</Note>
        </Beneath>
      )}
    </FieldRow>
  )
}

type CompulsoryRowProps = Omit<PolicyReasonFieldsProps, 'save'> & { together: Together }

function CompulsoryRow({ policy, together, missing }: CompulsoryRowProps) {
  const isDisabled = useLocked(policy)
  const nothingThere = useNothingThere(policy)
  const errorOf = useFieldError()
  const { now, choose, failure } = together
  if (nothingThere('compulsory')) return null
  return (
    <Beneath>
      <CompulsoryChoice
        id={policyFieldId('compulsory')}
        isDisabled={isDisabled}
        value={now.compulsory}
        error={errorOf('compulsory', failure) ?? missing.compulsory}
        onChange={(compulsory) => choose({ compulsory })}
      />
    </Beneath>
  )
}

const Beneath = ({ children }: { children: ReactNode }) => (
  <div className={styles.beneath}>{children}</div>
)

/** What can be done instead, or why nothing can. */
function CompromiseRow({ policy, save, missing }: PolicyReasonFieldsProps) {
  const words = useWords()
  const readOnly = useLocked(policy)
  const errorOf = useFieldError()
  const { now, change, choose, failure } = useTogether(policy, save, 'compromise')
  const field = now.noCompromisePossible ? 'noCompromiseWhy' : 'compromise'
  return (
    <FieldRow
      label={words.format(`policy.field.${field}`)}
      hint={now.noCompromisePossible ? undefined : words.format('policy.field.compromise.hint')}
    >
      <PolicyTextField
        key={field}
        policy={policy}
        save={change}
        field={field}
        labelHidden
        error={errorOf(field, failure) ?? missing[field]}
      />
      <Checkbox
        label={words.format('policy.field.noCompromisePossible')}
        isDisabled={readOnly}
        value={now.noCompromisePossible}
        onChange={(noCompromisePossible) => choose({ noCompromisePossible })}
      />
    </FieldRow>
  )
}
