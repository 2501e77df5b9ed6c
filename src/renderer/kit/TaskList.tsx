import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { Icon } from './Icon'
import type { Status } from './StatusTag'
import styles from './TaskList.module.css'

export type TaskPart = {
  id: string
  title: string
  status: Status
  /** The state and its date in words, “Done, 29 December”. */
  detail: string
  href: string
}

export type TaskListProps = {
  label: string
  /** One row for each step; `mark` is its letter. */
  steps: readonly { id: string; mark?: string; title: string; parts: readonly TaskPart[] }[]
}

/** The plan as ruled rows: letter, step, and its parts with their states; any order, nothing locked. */
export function TaskList({ label, steps }: TaskListProps) {
  return (
    <ol aria-label={label}>
      {steps.map(({ id, mark, title, parts }) => (
        <li key={id} className={styles.step}>
          <span className={styles.mark} aria-hidden="true">
            {mark}
          </span>
          <span className={styles.title}>{title}</span>
          <ul className={styles.parts}>
            {parts.map((part) => (
              <li key={part.id}>
                <PartLink {...part} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function PartLink({ title, status, detail, href }: TaskPart): ReactNode {
  return (
    <Link href={href} className={`${styles.part} ${styles[status]}`}>
      <Icon name={status} size="state" />
      <span className={styles.name}>{title}</span> <small className={styles.detail}>{detail}</small>
    </Link>
  )
}
