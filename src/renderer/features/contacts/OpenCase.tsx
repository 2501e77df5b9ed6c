import { api } from '../../api'
import { Button } from '../../kit/Button'
import { useRead, valueOf } from '../../shell/calls'
import { dayOf, useTimeZone } from '../../shell/moments'
import { useWords } from '../../shell/words'
import styles from './Contacts.module.css'

/** Says quietly that something of the same customer is still open, and leads there. */
export function OpenCase(props: { customerId: string; onOpen: (id: string) => void }) {
  const words = useWords()
  const zone = useTimeZone()
  const { customerId, onOpen } = props
  const found = useRead(api.contacts.list, {
    query: { customerId, open: true },
    offset: 0,
    limit: 1
  })
  const open = valueOf(found)?.items[0]
  if (!open) return null
  return (
    <span className={styles.openCase}>
      {words.format('contacts.new.openCase', {
        name: open.customerName,
        kind: open.kind,
        day: words.date(dayOf(open.receivedAt, zone), 'inSentence')
      })}{' '}
      <Button look="link" onPress={() => onOpen(open.id)}>
        {words.format('contacts.new.openIt')}
      </Button>
    </span>
  )
}
