import type { ReactNode } from 'react'
import styles from './SideNotes.module.css'

/** Facts beside what is written. */
export function SideNotes({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside aria-label={label} className={styles.notes}>
      {children}
    </aside>
  )
}

export type Fact = { term: string; detail: ReactNode }

/** Terms and what holds for them, one under the other between hairlines; three abreast where the page is narrow. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}

export type DatedListProps = {
  label: string
  entries: readonly {
    id: string
    /** `date` is for machines, `YYYY-MM-DD` or a moment. */
    date: string
    when: ReactNode
    what: ReactNode
    note?: ReactNode
  }[]
}

/** What happened when: dates left of a hairline. */
export function DatedList({ label, entries }: DatedListProps) {
  return (
    <ol aria-label={label}>
      {entries.map(({ id, date, when, what, note }) => (
        <li key={id} className={styles.entry}>
          <time dateTime={date}>{when}</time>
          <div>
            {what}
            {note && <small>{note}</small>}
          </div>
        </li>
      ))}
    </ol>
  )
}
