import { daysBetween } from '../../../shared/days'
import { type Action, actionOverdue, isOpen } from '../../../shared/features/actions'
import type { Words } from '../../../shared/words'
import { Button } from '../../kit/Button'
import type { MenuEntry } from '../../kit/MenuButton'
import type { RecordRow } from '../../kit/RecordList'
import { StatusTag } from '../../kit/StatusTag'
import type { People } from '../../records/usePeople'
import styles from './Actions.module.css'

type RowFacts = {
  words: Words
  people: People
  today: string
  menu: readonly MenuEntry[]
  /** Where it can be written. */
  onFinish?: (() => void) | undefined
}

/** An action as a row: its day in the margin, who does it, how late it is. */
export function actionRow(action: Action, facts: RowFacts): RecordRow {
  const { words, today, menu, onFinish } = facts
  const note = noteOf(action, facts)
  const day = isOpen(action) ? action.due : action.doneOn
  const dayText = day === null ? '' : words.date(day, dayForm(day, today))
  return {
    id: action.id,
    title: action.what,
    name: [action.what, note, dayText].filter((part) => part !== '').join(', '),
    margin: (
      <span className={actionOverdue(action, today) ? styles.late : undefined}>{dayText}</span>
    ),
    note,
    end: isOpen(action) ? (
      onFinish && (
        <Button
          low
          onPress={onFinish}
          aria-label={words.format('actions.finishOf', { name: action.what })}
        >
          {words.format('actions.done')}
        </Button>
      )
    ) : (
      <StatusTag status={action.status === 'done' ? 'done' : 'toDo'} quiet>
        {words.format(`actions.status.${action.status}`)}
      </StatusTag>
    ),
    ...(menu.length > 0 && { menu })
  }
}

/** This year's days go without the year. */
const dayForm = (day: string, today: string) =>
  day.slice(0, 4) === today.slice(0, 4) || daysBetween(day, today) < 180 ? 'monthDay' : 'short'

/** Who does it, and how it stands: late, begun, or what came of it. */
function noteOf(action: Action, { words, people, today }: RowFacts): string {
  const parts = action.who === null ? [] : [people.nameOf(action.who)]
  if (actionOverdue(action, today) && action.due !== null)
    parts.push(words.format('actions.late', { days: daysBetween(action.due, today) }))
  if (action.status === 'in_progress') parts.push(words.format('actions.status.in_progress'))
  if (!isOpen(action) && action.result !== '') parts.push(action.result)
  return parts.filter((part) => part !== '').join(' · ')
}
