import type { ReactNode } from 'react'
import styles from './Records.module.css'

/** Short fields side by side, as far as there is room. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}
