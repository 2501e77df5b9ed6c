import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { classes } from './classes'
import { Icon } from './Icon'
import styles from './StatusTag.module.css'

/** Not begun, begun, done, and worth another look (screens.md B4). */
export type Status = 'toDo' | 'partly' | 'done' | 'again'

export type StatusTagProps = {
  status: Status
  /** Words of its own in place of “Done”, “Look again” and so on. */
  children?: ReactNode
  /** Ink words beside the coloured icon, where many stand in a column. */
  quiet?: boolean | undefined
}

/** A state as icon, word and colour, never colour alone. */
export function StatusTag({ status, children, quiet }: StatusTagProps) {
  const intl = useIntl()
  return (
    <span className={classes(styles.status, styles[status], quiet && styles.quiet)}>
      <Icon name={status} size="state" />
      {children ?? intl.formatMessage({ id: `kit.state.${status}` })}
    </span>
  )
}

/** Steps done out of all as squares beside words; the words say it, the squares repeat it. */
export function StepSquares({ done, all, children }: StepSquaresProps) {
  return (
    <span className={classes(styles.status, styles.partly)}>
      <span className={styles.squares} aria-hidden="true">
        {Array.from({ length: all }, (_, index) => (
          <i key={index} className={index < done ? styles.full : styles.square} />
        ))}
      </span>
      {children}
    </span>
  )
}

export type StepSquaresProps = { done: number; all: number; children: ReactNode }
