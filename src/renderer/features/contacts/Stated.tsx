import type { ReactNode } from 'react'
import styles from './ContactPage.module.css'

/** What was chosen and can no longer be changed: its question, and the answer in words. */
export function Stated({ label, children }: { label: string; children: ReactNode }) {
  return (
    <dl className={styles.stated}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </dl>
  )
}
