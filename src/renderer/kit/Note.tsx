import type { ReactNode } from 'react'
import { Icon } from './Icon'
import styles from './Note.module.css'

/** A tip or a quiet warning beside what it is about. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <div className={styles.note}>
      <Icon name="tip" />
      <div>{children}</div>
    </div>
  )
}
