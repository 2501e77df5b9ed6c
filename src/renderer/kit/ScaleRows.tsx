import { type ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { classes } from './classes'
import { given } from './given'
import styles from './ScaleRows.module.css'

export type ScaleChoice<T extends string> = {
  value: T
  /** A short sign in the row where there is room for the heads: “1”. */
  mark?: string | undefined
  label: string
  /** Set apart by a line, “Does not apply”. */
  apart?: boolean | undefined
}

export type ScaleRowsProps<T extends string> = {
  choices: readonly ScaleChoice<T>[]
  /** Over the first column, heard with the heads. */
  label: string
  children: ReactNode
}

/** Several questions answered on one scale: its words stand over the columns, on a narrow page in each row. */
export function ScaleRows<T extends string>({ choices, label, children }: ScaleRowsProps<T>) {
  return (
    <div className={styles.rows}>
      <div className={styles.heads} aria-hidden="true">
        <span>{label}</span>
        {choices.map((choice) => (
          <span key={choice.value}>{choice.label}</span>
        ))}
      </div>
      {children}
    </div>
  )
}

export type ScaleRowProps<T extends string> = {
  label: string
  choices: readonly ScaleChoice<T>[]
  value: T | null
  onChange: (value: T) => void
  isReadOnly?: boolean | undefined
  /** Under the question, a note on it. */
  after?: ReactNode
  id?: string | undefined
}

/** One question of `ScaleRows`. */
export function ScaleRow<T extends string>(props: ScaleRowProps<T>) {
  const { label, choices, value, onChange, isReadOnly, after, id } = props
  return (
    <div className={styles.row}>
      <RadioGroup
        {...given({ id, isReadOnly })}
        orientation="horizontal"
        value={value}
        onChange={(chosen) => onChange(chosen as T)}
        className={classes(styles.group, isReadOnly && styles.readOnly)}
      >
        <Label className={styles.label}>{label}</Label>
        <div className={styles.choices}>
          {choices.map((choice) => (
            <Radio
              key={choice.value}
              value={choice.value}
              className={classes(styles.choice, choice.apart && styles.apart)}
            >
              <span className={styles.dot} />
              <span className={styles.words}>{choice.label}</span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {after && <div className={styles.after}>{after}</div>}
    </div>
  )
}
