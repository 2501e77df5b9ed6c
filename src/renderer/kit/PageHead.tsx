import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-aria-components'
import { Icon } from './Icon'
import styles from './PageHead.module.css'

export type PageHeadProps = {
  title: string
  /** One sentence under the title. */
  lead?: ReactNode
  /** The way back, above the title. */
  back?: { href: string; label: string } | undefined
  /** Buttons at the right. */
  actions?: ReactNode
  /** What stands in place of the ink rule, such as the quarter on Home. */
  rule?: ReactNode
  /** A new one moves the focus to the title: the route's path. */
  focusKey?: string | undefined
}

/** What every page starts with: way back, title, one sentence, ink rule. The title takes the focus with each new page. */
export function PageHead({ title, lead, back, actions, rule, focusKey }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [focusKey])
  return (
    <header className={rule === undefined ? styles.head : styles.bare}>
      <div className={styles.row}>
        <div className={styles.words}>
          {back && (
            <Link href={back.href} className={styles.back}>
              <Icon name="left" size="state" />
              {back.label}
            </Link>
          )}
          <h1 ref={heading} tabIndex={-1} className={/^[“„«]/.test(title) ? styles.hanging : ''}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {rule}
    </header>
  )
}
