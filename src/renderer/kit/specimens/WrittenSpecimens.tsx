import { useState } from 'react'
import { AutosaveStatus } from '../AutosaveStatus'
import { FieldRow, Leaf } from '../Leaf'
import { Segmented } from '../Segmented'
import { Select } from '../Select'
import { DatedList, FactList, SideNotes } from '../SideNotes'
import { TextArea } from '../TextArea'
import { TextField } from '../TextField'
import { useAutosaveField } from '../useAutosaveField'
import styles from './WrittenSpecimens.module.css'

const friendliness = [
  { value: 'friendly', label: 'Friendly' },
  { value: 'unfriendly', label: 'Unfriendly' }
]
const necessity = [
  { value: 'necessary', label: 'Necessary' },
  { value: 'unnecessary', label: 'Unnecessary' }
]
const reasons = [
  { value: 'insurance', label: 'Insurance' },
  { value: 'law', label: 'Law' }
]

/** A written page: labels in the margin, fields, facts beside them. */
export function WrittenSpecimens() {
  const [rule, setRule] = useState(
    'Open clinical waste stays with the practice. We do not touch open red bags or sharps boxes, even to move them aside.'
  )
  const [compromise, setCompromise] = useState('')
  const [isFriendly, setFriendly] = useState('unfriendly')
  const [isNecessary, setNecessary] = useState('necessary')
  const [reason, setReason] = useState('insurance')
  const [why, setWhy] = useState('Our insurer excludes injuries from sharps.')
  const ruleField = useAutosaveField('kit.rule', rule, async (value) => {
    setRule(value)
    return { ok: true }
  })
  return (
    <div className={styles.two}>
      <Leaf>
        <TextArea
          label="The rule"
          hint="as staff read it"
          value={ruleField.value}
          onChange={ruleField.onChange}
          onBlur={ruleField.onBlur}
        />
        <FieldRow label="Where it stands" inline>
          <Segmented
            label="For customers"
            labelHidden
            choices={friendliness}
            value={isFriendly}
            onChange={setFriendly}
          />
          <Segmented
            label="For us"
            labelHidden
            choices={necessity}
            value={isNecessary}
            onChange={setNecessary}
          />
        </FieldRow>
        <FieldRow label="The reason" hint="only you see it" inline>
          <Select
            label="Kind of reason"
            labelHidden
            choices={reasons}
            value={reason}
            onChange={setReason}
          />
          <TextField label="The reason in words" labelHidden value={why} onChange={setWhy} />
        </FieldRow>
        <TextArea
          label="The compromise"
          hint="what we can do instead"
          error={compromise === '' ? 'Write what you can offer instead' : undefined}
          value={compromise}
          onChange={setCompromise}
        />
      </Leaf>
      <SideNotes label="About this policy">
        <AutosaveStatus />
        <FactList
          facts={[
            { term: 'In force since', detail: '1 June 2023' },
            { term: 'Next review', detail: '3 October 2026' }
          ]}
        />
        <h2>How it changed</h2>
        <DatedList
          label="How it changed"
          entries={[
            { id: '1', date: '2025-10-03', when: '3 Oct 2025', what: 'Reviewed, kept as it is' },
            {
              id: '2',
              date: '2023-06-01',
              when: '1 Jun 2023',
              what: 'First written: “No waste.”',
              note: 'Ines'
            }
          ]}
        />
      </SideNotes>
    </div>
  )
}
