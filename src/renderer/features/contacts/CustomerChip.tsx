import { api } from '../../api'
import { Button } from '../../kit/Button'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'

/** The customer the log is narrowed to, and the way back to all. */
export function CustomerChip({ id, onLeave }: { id: string; onLeave: () => void }) {
  const words = useWords()
  const name = valueOf(useRead(api.customers.get, { id }))?.displayName ?? ''
  return (
    <Button
      low
      icon="close"
      aria-label={words.format('contacts.log.leaveCustomer', { name })}
      onPress={onLeave}
    >
      {name}
    </Button>
  )
}
