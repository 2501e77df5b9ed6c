import type { ReactNode } from 'react'
import styles from './Specimen.module.css'

/** One kind of part, with its name in the margin. */
export function Specimen({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.specimen} aria-label={title}>
      <h2 className={styles.name}>{title}</h2>
      <div className={styles.parts}>{children}</div>
    </section>
  )
}

/** Parts side by side. */
export function Side({ children }: { children: ReactNode }) {
  return <div className={styles.side}>{children}</div>
}
