import type { ReactNode } from 'react'
import styles from './Banner.module.css'

export type BannerProps = {
  /** `failure` interrupts a screen reader; `plain` does not. */
  look?: 'plain' | 'failure' | undefined
  children: ReactNode
  /** Buttons with the look `link`. */
  actions?: ReactNode
}

/** A band over the page, for what holds for all of it: a sample plan, a folder that cannot be written. */
export function Banner({ look = 'plain', children, actions }: BannerProps) {
  return (
    <div className={styles[look]} role={look === 'failure' ? 'alert' : undefined}>
      <p>{children}</p>
      {actions}
    </div>
  )
}
