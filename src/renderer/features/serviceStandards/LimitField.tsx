import { useState } from 'react'
import {
  type Limit,
  limit,
  type LimitName,
  limitUnits
} from '../../../shared/features/serviceStandards'
import { fieldBounds } from '../../../shared/fields'
import { FieldRow } from '../../kit/Leaf'
import { NumberField } from '../../kit/NumberField'
import { Select } from '../../kit/Select'
import { useWords } from '../../shell/words'
import styles from './Standard.module.css'

type LimitFieldProps = {
  name: LimitName
  value: Limit | null
  onChange: (value: Limit | null) => void
}

/** A number and its unit; without a number there is no limit. */
export function LimitField({ name, value, onChange }: LimitFieldProps) {
  const words = useWords()
  const [unit, setUnit] = useState<Limit['unit']>(value?.unit ?? 'hours')
  const label = words.format(`serviceStandards.field.${name}`)
  return (
    <FieldRow label={label} hint={words.format(`serviceStandards.field.${name}.hint`)}>
      <div className={styles.limit}>
        <NumberField
          label={label}
          labelHidden
          {...fieldBounds(limit.shape.n)}
          value={value?.n ?? null}
          onChange={(n) => onChange(n === null ? null : { n, unit })}
        />
        <Select
          label={words.format('serviceStandards.unitOf', { name: label })}
          labelHidden
          value={unit}
          onChange={(chosen) => {
            setUnit(chosen)
            if (value) onChange({ n: value.n, unit: chosen })
          }}
          choices={limitUnits.map((one) => ({
            value: one,
            label: words.format(`serviceStandards.unit.${one}`, { n: value?.n ?? 2 })
          }))}
        />
      </div>
    </FieldRow>
  )
}
