import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { usePlan } from './plan'
import styles from './Screen.module.css'
import { useWindowTitle } from './windowTitle'

export type ScreenProps = {
  title: string
  /** What the window is called, where the heading is a sentence or a date. */
  windowTitle?: string
  /** One sentence under the title. */
  lead?: ReactNode
  /** The way back, above the title: a BackLink. */
  back?: ReactNode
  /** Buttons at the right of the title. */
  actions?: ReactNode
  /** What stands in place of the ink rule under the head (the quarter on Home). */
  rule?: ReactNode
  children: ReactNode
}

/** One page of the notebook: way back, title, one sentence, an ink rule, and what is on the page. */
export function Screen({ children, ...head }: ScreenProps) {
  return (
    <div className={styles.page}>
      <ScreenHead {...head} />
      {children}
    </div>
  )
}

/** The head alone, for a screen that divides the window itself (Print). There is one on every screen. */
export function ScreenHead(props: Omit<ScreenProps, 'children'>) {
  const { title, windowTitle = title, lead, back, actions, rule } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const path = useLocation({ select: (location) => location.pathname })
  useWindowTitle(windowTitle, usePlan().businessName)
  // Reading begins at the title of the new page.
  useEffect(() => heading.current?.focus(), [path])
  return (
    <header className={styles.head} data-rule={rule === undefined}>
      <div className={styles.words}>
        {back}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      {rule}
    </header>
  )
}
