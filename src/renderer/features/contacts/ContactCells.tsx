import type { ContactSummary } from '../../../shared/features/contacts/operations'
import { isOpen, stepOf } from '../../../shared/features/contacts/rules'
import type { ContactOutcome } from '../../../shared/features/contacts/schema'
import { classes } from '../../kit/classes'
import { StatusTag, StepSquares } from '../../kit/StatusTag'
import { dayOf } from '../../shell/moments'
import { useWords } from '../../shell/words'
import styles from './ContactLog.module.css'
import { spanText, stateText, stepTitle } from './contactWords'

/** What a row of the log is drawn with beside its contact. */
export type RowSurroundings = {
  zone: string
  now: string
  themeName: (id: string | null) => string | undefined
  channelName: (id: string) => string
}

type CellProps = RowSurroundings & { contact: ContactSummary }

/** What was said, with what it was about; on a narrow page the day and the customer too. */
export function SaidCell({ contact, zone, themeName }: CellProps) {
  const words = useWords()
  const theme = themeName(contact.themeId)
  const said = contact.summary.replace(/\s+/g, ' ')
  return (
    <div className={styles.said}>
      <span className={classes(styles.words, isOpen(contact) && styles.open)}>
        {said === '' ? (theme ?? '') : said}
      </span>
      {said !== '' && theme && <small className={styles.theme}>{theme}</small>}
      <small className={styles.narrow}>
        <span>{words.date(dayOf(contact.receivedAt, zone))}</span>{' '}
        <span>{contact.customerName}</span>
      </small>
    </div>
  )
}

/** How far it is: the step of a complaint, what is still to be done, or how it ended. */
export function StepCell({ contact }: CellProps) {
  const words = useWords()
  const step = stepOf(contact)
  if (step !== null && step > 0)
    return (
      <div>
        <StepSquares done={step - 1} all={4}>
          {words.format('contacts.stepShort', { step })}
        </StepSquares>
        <small className={styles.second}>{stepTitle(words, step)}</small>
      </div>
    )
  const text = stateText(words, contact)
  if (isOpen(contact)) return <StatusTag status="toDo">{text}</StatusTag>
  if (contact.outcome !== null && unhappy.has(contact.outcome))
    return <span className={styles.quiet}>{text}</span>
  return (
    <StatusTag status="done" quiet>
      {text}
    </StatusTag>
  )
}

/** Outcomes that no tick should stand beside. */
const unhappy = new Set<ContactOutcome>([
  'not_satisfied',
  'could_not_be_satisfied',
  'withdrawn',
  'lost',
  'declined'
])

/** How long it has been open, and by when it is due; or in what time it was solved. */
export function OpenForCell({ contact, zone, now }: CellProps) {
  const words = useWords()
  const { receivedAt, resolvedAt, resolveDue } = contact
  const span = spanText(words, receivedAt, resolvedAt ?? now)
  const isLate = resolveDue !== null && (resolvedAt ?? now) > resolveDue
  if (resolvedAt !== null)
    return (
      <div>
        {span}
        {isLate && <small className={styles.second}>{words.format('contacts.pastLimit')}</small>}
      </div>
    )
  const due = resolveDue ?? (contact.firstReplyAt === null ? contact.replyDue : null)
  return (
    <div>
      {isLate ? <StatusTag status="again">{span}</StatusTag> : span}
      {due !== null && (
        <small className={styles.second}>
          {words.format('contacts.dueShort', { day: words.date(dayOf(due, zone), 'monthDay') })}
        </small>
      )}
    </div>
  )
}
