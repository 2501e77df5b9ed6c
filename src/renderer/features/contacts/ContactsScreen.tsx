import { useSearch } from '@tanstack/react-router'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { useRead, valueOf } from '../../shell/calls'
import { useCommand, useCommands } from '../../shell/commands'
import { Loaded } from '../../shell/Loaded'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { ContactFirstUse } from './ContactEmptyStates'
import { ContactLog } from './ContactLog'

/** The log of complaints and comments, at `/contacts`. */
export function ContactsScreen() {
  const words = useWords()
  const commands = useCommands()
  const { readOnly } = usePlan()
  const search = useSearch({ from: '/contacts' })
  const counts = useRead(api.contacts.counts, undefined)
  const known = valueOf(counts)
  const note = () => void commands.run('contact.new')
  useCommand('item.new', note, !readOnly)
  return (
    <Screen
      title={words.format('contacts.title')}
      lead={
        known &&
        words.format('contacts.lead', { all: known.all, open: known.open, overdue: known.overdue })
      }
      actions={
        !readOnly &&
        known !== undefined &&
        known.all > 0 && (
          <Button look="primary" icon="add" keys="Ctrl+Shift+N" onPress={note}>
            {words.format('contacts.note')}
          </Button>
        )
      }
    >
      <Loaded of={counts}>
        {(value) =>
          value.all === 0 ? <ContactFirstUse /> : <ContactLog search={search} counts={value} />
        }
      </Loaded>
    </Screen>
  )
}
