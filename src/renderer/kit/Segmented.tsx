import { Radio, RadioGroup } from 'react-aria-components'
import { classes } from './classes'
import { FieldFrame, type FieldWords } from './FieldFrame'
import { given } from './given'
import styles from './Segmented.module.css'

export type Choice<T extends string> = { value: T; label: string; isDisabled?: boolean }

export type SegmentedProps<T extends string> = FieldWords & {
  choices: readonly Choice<T>[]
  /** `null` while nothing is chosen. */
  value: T | null
  onChange: (value: T) => void
  low?: boolean | undefined
  /** As wide as its place, in equal parts. */
  fill?: boolean | undefined
  isDisabled?: boolean | undefined
  id?: string | undefined
}

/** One of two to four short choices, side by side. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { choices, value, onChange, low, fill, isDisabled, id, ...words } = props
  return (
    <RadioGroup
      {...given({ isDisabled, id })}
      value={value}
      orientation="horizontal"
      isInvalid={words.error !== undefined}
      onChange={(chosen) => onChange(chosen as T)}
    >
      <FieldFrame {...words}>
        <div className={classes(styles.segments, low && styles.low, fill && styles.fill)}>
          {choices.map((choice) => (
            <Radio
              key={choice.value}
              value={choice.value}
              className={styles.segment}
              {...given({ isDisabled: choice.isDisabled })}
            >
              {choice.label}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  )
}
