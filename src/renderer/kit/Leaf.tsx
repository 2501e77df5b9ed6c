import { type ReactNode, useId } from 'react'
import { Group } from 'react-aria-components'
import { classes } from './classes'
import frame from './FieldFrame.module.css'
import { LabelPlaceContext } from './FieldFrame'
import styles from './Leaf.module.css'

/** Fields with their labels in the margin, left of a hairline, as on the printed page. */
export function Leaf({ children }: { children: ReactNode }) {
  return (
    <LabelPlaceContext value="margin">
      <div className={styles.leaf}>{children}</div>
    </LabelPlaceContext>
  )
}

export type FieldRowProps = {
  label: string
  hint?: string | undefined
  /** Fields with hidden labels, or anything else that is no field. */
  children: ReactNode
  /** Side by side, as far as there is room. */
  inline?: boolean | undefined
}

/** One row of a leaf that holds several fields, or none. */
export function FieldRow({ label, hint, children, inline }: FieldRowProps) {
  const id = useId()
  return (
    <Group aria-labelledby={id} className={frame.leaf}>
      <div className={frame.margin}>
        <span id={id} className={frame.marginLabel}>
          {label}
        </span>
        {hint && <span className={frame.marginHint}>{hint}</span>}
      </div>
      <LabelPlaceContext value="above">
        <div className={classes(frame.control, inline && styles.inline)}>{children}</div>
      </LabelPlaceContext>
    </Group>
  )
}
