import { Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { classes } from './classes'
import styles from './Field.module.css'
import { FieldFrame, type FieldWords } from './FieldFrame'
import { given } from './given'

export type NumberFieldProps = FieldWords & {
  /** `null` while it is empty. */
  value: number | null
  /** Called when the field is left or Enter is pressed, and by the arrow keys. */
  onChange: (value: number | null) => void
  onBlur?: (() => void) | undefined
  least?: number | undefined
  most?: number | undefined
  step?: number | undefined
  /** Written after the number, “hours”. */
  unit?: string | undefined
  format?: Intl.NumberFormatOptions | undefined
  isReadOnly?: boolean | undefined
  isDisabled?: boolean | undefined
  takesFocus?: boolean | undefined
  id?: string | undefined
}

/** A number in the digits and marks of the app's language; the arrow keys count up and down. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, onBlur, least, most, step, unit, format, ...rest } = props
  const { isReadOnly, isDisabled, takesFocus, id, ...words } = rest
  return (
    <AriaNumberField
      {...given({ isReadOnly, isDisabled, autoFocus: takesFocus, id, step })}
      {...given({ minValue: least, maxValue: most, formatOptions: format })}
      value={value ?? Number.NaN}
      isInvalid={words.error !== undefined}
      isWheelDisabled
      onChange={(number) => onChange(Number.isNaN(number) ? null : number)}
      {...given({ onBlur: onBlur && (() => onBlur()) })}
    >
      <FieldFrame {...words}>
        <Group className={classes(styles.field, styles.group, styles.short)}>
          <Input className={styles.inner} autoComplete="off" />
          {unit && <span className={styles.unit}>{unit}</span>}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  )
}
