import type { ReactNode } from 'react'
import styles from './Section.module.css'

export type SectionProps = {
  title: string
  /** At the end of the line, weaker: who sees what is written here. */
  aside?: string | undefined
  children: ReactNode
}

/** A part of a page under a heading with an ink rule. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {aside && <span>{aside}</span>}
      </div>
      {children}
    </section>
  )
}
