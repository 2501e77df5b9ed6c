import type { ReactNode } from 'react'
import styles from './Vision.module.css'

type VisionGroupProps = {
  title: string
  /** Who sees what is written in it. */
  seenBy: string
  children: ReactNode
}

/** A part of the page under a heading with an ink rule. */
export function VisionGroup({ title, seenBy, children }: VisionGroupProps) {
  return (
    <section className={styles.group}>
      <div className={styles.groupHead}>
        <h2>{title}</h2>
        <span>{seenBy}</span>
      </div>
      {children}
    </section>
  )
}
