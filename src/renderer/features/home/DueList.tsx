import type { ReactNode } from 'react'
import { type DueItem, isUrgent } from '../../../shared/dueItems'
import type { Words } from '../../../shared/words'
import { TextLink } from '../../kit/LinkButton'
import { DatedList } from '../../kit/SideNotes'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import styles from './Home.module.css'
import { itemText } from './itemText'

/** So many stand here; all of them are among the actions. */
const SHOWN = 8

type DueListProps = { items: readonly DueItem[]; personName: (person: string) => string }

/** What waits for a day, the earliest first; nothing at all while there is nothing. */
export function DueList({ items, personName }: DueListProps) {
  const words = useWords()
  const { today } = usePlan()
  if (items.length === 0) return null
  return (
    <section>
      <div className={styles.bar}>
        <h2>{words.format('home.toDo')}</h2>
        <TextLink href="/actions">{words.format('home.toDo.all')}</TextLink>
      </div>
      <DatedList
        label={words.format('home.toDo')}
        entries={items.slice(0, SHOWN).map((item) => ({
          ...entryOf(words, item, personName),
          date: item.date,
          when: (
            <span className={isUrgent(item, today) ? styles.late : undefined}>
              {words.date(item.date, 'monthDay')}
            </span>
          )
        }))}
      />
    </section>
  )
}

type Entry = { id: string; what: ReactNode; note: string }

function entryOf(words: Words, item: DueItem, personName: (person: string) => string): Entry {
  const late = item.late > 0 ? words.format('home.late', { days: item.late }) : ''
  const text = itemText(words, item)
  switch (item.kind) {
    case 'action': {
      const { id, who, status } = item.action
      const person = who === null ? '' : personName(who)
      const begun = status === 'in_progress' ? words.format('home.begun') : ''
      return { id, what: link(`/actions?open=${id}`, text), note: joined(person, late || begun) }
    }
    case 'review':
      return { id: item.policy.id, what: link(`/policies/${item.policy.id}`, text), note: late }
    case 'assessment':
      return { id: item.quarterKey, what: link('/assessments', text), note: late }
  }
}

const link = (href: string, text: string) => (
  <TextLink plain href={href}>
    {text}
  </TextLink>
)

const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(', ')
