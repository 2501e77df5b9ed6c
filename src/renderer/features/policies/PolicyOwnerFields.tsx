import type { Policy } from '../../../shared/features/policies/schema'
import { type Topic, topicCodes } from '../../../shared/features/policies/topics'
import { lawHasASay } from '../../../shared/features/policies/topics'
import { inForce } from '../../../shared/features/policies/rules'
import { api } from '../../api'
import { Checkbox } from '../../kit/Checkbox'
import { DateField } from '../../kit/DateField'
import { FieldRow, Leaf } from '../../kit/Leaf'
import { Note } from '../../kit/Note'
import { Select } from '../../kit/Select'
import { useRead, valueOf } from '../../shell/calls'
import { useChoice } from '../../shell/choice'
import { useWords } from '../../shell/words'
import { FieldProblem } from '../../kit/FieldProblem'
import {
  type SavePolicy,
  useLocked,
  useFieldError,
  useNothingThere,
  useTogether
} from './policyEditing'
import { servesChoices } from './policyFacts'
import styles from './PolicyScreen.module.css'
import { policyFieldId, PolicyTextField } from './PolicyTextField'
import { topicTitle } from './policyWords'

export type PolicyOwnerFieldsProps = {
  policy: Policy
  save: SavePolicy
  missing: Partial<Record<string, string>>
}

/** What only the owner keeps of a policy: its title, topic, what it serves, who stands behind it, and its dates. */
export function PolicyOwnerFields({ policy, save, missing }: PolicyOwnerFieldsProps) {
  const words = useWords()
  const readOnly = useLocked(policy)
  const nothingThere = useNothingThere(policy)
  const values = valueOf(useRead(api.vision.get, undefined))?.values ?? []
  const [serves, chooseServes] = useChoice(policy.serves, (chosen) => save({ serves: chosen }))
  return (
    <Leaf>
      <PolicyTextField policy={policy} save={save} field="title" single error={missing.title} />
      <TopicRows policy={policy} save={save} missing={missing} />
      {!nothingThere('serves') && (
        <Select
          id={policyFieldId('serves')}
          label={words.format('policy.field.serves')}
          hint={words.format('policy.onlyYou')}
          wide
          isDisabled={readOnly}
          value={serves ?? 'none'}
          onChange={(chosen) => chooseServes(chosen === 'none' ? null : chosen)}
          choices={servesChoices(words, values)}
        />
      )}
      <PolicyTextField
        policy={policy}
        save={save}
        field="proposedBy"
        single
        hint={words.format('policy.onlyYou')}
      />
      <PolicyTextField
        policy={policy}
        save={save}
        field="ownerPerson"
        single
        hint={words.format('policy.onlyYou')}
      />
      {inForce(policy) && <DateRows policy={policy} save={save} />}
    </Leaf>
  )
}

/** The topic, and the law where it has a say in that. No advice: only whether the owner has looked. */
function TopicRows({ policy, save, missing }: PolicyOwnerFieldsProps) {
  const words = useWords()
  const readOnly = useLocked(policy)
  const errorOf = useFieldError()
  const { now, choose, failure } = useTogether(policy, save, 'topic')
  const error = errorOf('lawChecked', failure) ?? missing.lawChecked
  return (
    <>
      <Select<Topic>
        id={policyFieldId('topicCode')}
        label={words.format('policy.field.topicCode')}
        wide
        isDisabled={readOnly}
        value={now.topicCode}
        onChange={(topicCode) => choose({ topicCode })}
        choices={topicCodes.map((topic) => ({ value: topic, label: topicTitle(words, topic) }))}
      />
      {lawHasASay(now.topicCode) && (
        <FieldRow label={words.format('policy.law')}>
          <Note>{words.format('policy.law.note')}</Note>
          <div id={policyFieldId('lawChecked')} className={styles.beneath}>
            <FieldProblem text={error} />
            <Checkbox
              label={words.format('policy.field.lawChecked')}
              isDisabled={readOnly}
              value={now.lawChecked}
              onChange={(lawChecked) => choose({ lawChecked })}
            />
          </div>
        </FieldRow>
      )}
    </>
  )
}

function DateRows({ policy, save }: Omit<PolicyOwnerFieldsProps, 'missing'>) {
  const words = useWords()
  const readOnly = useLocked(policy)
  const errorOf = useFieldError()
  const { now, choose, failure } = useTogether(policy, save, 'dates')
  return (
    <>
      {(['effectiveFrom', 'reviewDate'] as const).map((field) => (
        <DateField
          key={field}
          id={policyFieldId(field)}
          label={words.format(`policy.field.${field}`)}
          isReadOnly={readOnly}
          value={now[field]}
          error={errorOf(field, failure)}
          onChange={(day) => choose({ [field]: day })}
        />
      ))}
    </>
  )
}
