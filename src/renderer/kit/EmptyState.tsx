import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import { Icon, type IconName } from './Icon'

export type EmptyStateProps = {
  icon?: IconName | undefined
  /** One line why, one example. */
  children: ReactNode
  /** One button, perhaps with its keys. */
  actions?: ReactNode
}

/** What a list shows before it has anything, when all is done, or when nothing matches. */
export function EmptyState({ icon, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon && <Icon name={icon} size="large" />}
      <div>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
