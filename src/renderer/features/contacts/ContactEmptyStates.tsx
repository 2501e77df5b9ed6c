import { Button } from '../../kit/Button'
import { EmptyState } from '../../kit/EmptyState'
import { useCommands } from '../../shell/commands'
import { dayOf, useTimeZone } from '../../shell/moments'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { type ContactsSearch, isNarrowed } from './contactsSearch'

/** What stands here before anything was noted. */
export function ContactFirstUse() {
  const words = useWords()
  const commands = useCommands()
  const { readOnly } = usePlan()
  return (
    <EmptyState
      icon="talk"
      actions={
        !readOnly && (
          <Button
            look="primary"
            icon="add"
            keys="Ctrl+Shift+N"
            onPress={() => void commands.run('contact.new')}
          >
            {words.format('contacts.note')}
          </Button>
        )
      }
    >
      <p>{words.format('contacts.empty.text')}</p>
      <p>
        <em>{words.format('contacts.empty.example')}</em>
      </p>
    </EmptyState>
  )
}

export type NothingFoundProps = {
  search: ContactsSearch
  lastSolvedAt: string | null
  onClear: () => void
}

/** Nothing is open, or nothing fits; with the way to see the rest. */
export function NothingFound({ search, lastSolvedAt, onClear }: NothingFoundProps) {
  const words = useWords()
  const zone = useTimeZone()
  const { state, ...others } = search
  const isAllSolved = state === 'open' && !isNarrowed(others)
  const day = lastSolvedAt && words.date(dayOf(lastSolvedAt, zone), 'inSentence')
  return (
    <EmptyState
      icon={isAllSolved ? 'done' : undefined}
      actions={
        <Button onPress={onClear}>
          {words.format(isAllSolved ? 'contacts.log.seeAll' : 'contacts.log.clear')}
        </Button>
      }
    >
      <p>
        {isAllSolved && day
          ? words.format('contacts.log.allSolved', { day })
          : words.format('contacts.log.nothingFound')}
      </p>
    </EmptyState>
  )
}
