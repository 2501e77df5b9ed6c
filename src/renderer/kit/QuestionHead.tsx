import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-aria-components'
import { Icon } from './Icon'
import styles from './QuestionHead.module.css'

export type QuestionHeadProps = {
  /** What is asked. */
  title: string
  /** Before it, what all the questions have in common. */
  lead: string
  back: { href: string; label: string }
  /** At the other end of the way back. */
  actions?: ReactNode
  /** How far one has come. */
  progress: ReactNode
  /** A new one moves the focus to the title. */
  focusKey: string
}

/** The head of a page that asks one question of many: way back, progress, then the question, which takes the focus. */
export function QuestionHead(props: QuestionHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [props.focusKey])
  return (
    <header className={styles.head}>
      <div className={styles.bar}>
        <Link href={props.back.href} className={styles.back}>
          <Icon name="left" size="state" />
          {props.back.label}
        </Link>
        <div className={styles.actions}>{props.actions}</div>
      </div>
      {props.progress}
      <p className={styles.lead}>{props.lead}</p>
      <h1 ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
    </header>
  )
}
