import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import styles from './Checkbox.module.css'
import { classes } from './classes'
import { given } from './given'
import { Icon } from './Icon'

export type CheckboxProps = {
  label: string
  value: boolean
  onChange: (value: boolean) => void
  /** Weaker words at the end of the line, “p. 4 to 6”; read out with the label. */
  note?: string | undefined
  isDisabled?: boolean | undefined
  id?: string | undefined
}

/** A tick and its words. */
export function Checkbox(props: CheckboxProps) {
  return <Tick {...props} className={styles.checkbox} />
}

/** A tick as one row of a ruled list; stands in a `CheckRows`. */
export function CheckRow(props: CheckboxProps) {
  return (
    <li className={styles.line}>
      <Tick {...props} className={classes(styles.checkbox, styles.row)} />
    </li>
  )
}

/** The ruled list that holds rows to tick. */
export function CheckRows({ label, children }: { label: string; children: ReactNode }) {
  return <ul aria-label={label}>{children}</ul>
}

function Tick(props: CheckboxProps & { className: string }) {
  const { label, value, onChange, note, className, ...rest } = props
  return (
    <AriaCheckbox {...given(rest)} isSelected={value} onChange={onChange} className={className}>
      <span className={styles.tick}>
        <Icon name="check" size="small" />
      </span>
      <span className={styles.words}>{label}</span>{' '}
      {note && <span className={styles.note}>{note}</span>}
    </AriaCheckbox>
  )
}
