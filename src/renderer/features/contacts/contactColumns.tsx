import type { ContactSummary } from '../../../shared/features/contacts/operations'
import { isOpen } from '../../../shared/features/contacts/rules'
import type { Words } from '../../../shared/words'
import type { LongTableColumn } from '../../kit/LongTableRow'
import { dayOf } from '../../shell/moments'
import { OpenForCell, type RowSurroundings, SaidCell, StepCell } from './ContactCells'
import styles from './ContactLog.module.css'
import { contactTitle, spanText, stateText } from './contactWords'

/** The columns of the log (screens.md B5). */
export function contactColumns(
  words: Words,
  around: RowSurroundings
): LongTableColumn<ContactSummary>[] {
  const head = (id: 'date' | 'said' | 'who' | 'channel' | 'step' | 'openFor') =>
    words.format(`contacts.log.column.${id}`)
  return [
    {
      id: 'date',
      label: head('date'),
      width: 6.5,
      folded: 'hidden',
      cell: ({ receivedAt }) => (
        <span className={styles.quiet}>{words.date(dayOf(receivedAt, around.zone))}</span>
      )
    },
    {
      id: 'said',
      label: head('said'),
      share: 2,
      folded: 'title',
      cell: (contact) => <SaidCell {...around} contact={contact} />
    },
    {
      id: 'who',
      label: head('who'),
      share: 1,
      folded: 'hidden',
      cell: ({ customerName }) => <span className={styles.two}>{customerName}</span>
    },
    {
      id: 'channel',
      label: head('channel'),
      width: 7,
      folded: 'hidden',
      cell: ({ channelId }) => <span className={styles.two}>{around.channelName(channelId)}</span>
    },
    {
      id: 'step',
      label: head('step'),
      width: 9.5,
      folded: 'end',
      cell: (contact) => <StepCell {...around} contact={contact} />
    },
    {
      id: 'openFor',
      label: head('openFor'),
      width: 6,
      folded: 'end',
      cell: (contact) => <OpenForCell {...around} contact={contact} />
    }
  ]
}

/** All a screen reader says of a row. */
export function contactRowName(
  words: Words,
  contact: ContactSummary,
  { themeName, zone, now }: RowSurroundings
): string {
  const { receivedAt, resolvedAt, customerName } = contact
  return words.format('contacts.log.row', {
    title: contactTitle(words, contact, themeName(contact.themeId)),
    who: customerName,
    known: customerName === '' ? 'no' : 'yes',
    day: words.date(dayOf(receivedAt, zone)),
    state: stateText(words, contact),
    open: isOpen(contact) ? 'yes' : 'no',
    span: spanText(words, receivedAt, resolvedAt ?? now)
  })
}
