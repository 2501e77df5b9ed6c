import {
  type Action,
  type ActionGroupName,
  actionGroupNames
} from '../../../shared/features/actions'
import { Disclosure } from '../../kit/Disclosure'
import type { MenuEntry } from '../../kit/MenuButton'
import { RecordList } from '../../kit/RecordList'
import { usePeople } from '../../records/usePeople'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import styles from './Actions.module.css'
import { actionRow } from './actionRow'

type ActionGroupsProps = {
  groups: Record<ActionGroupName, readonly Action[]>
  menuOf: (action: Action) => readonly MenuEntry[]
  onOpen: (id: string) => void
  onFinish?: ((action: Action) => void) | undefined
}

/** The actions under the heads of when they are due; those done or dropped on demand. */
export function ActionGroups({ groups, menuOf, onOpen, onFinish }: ActionGroupsProps) {
  const words = useWords()
  const people = usePeople()
  const { today } = usePlan()
  const listOf = (name: ActionGroupName) => (
    <RecordList
      label={words.format(`actions.group.${name}`, { count: groups[name].length })}
      onOpen={onOpen}
      rows={groups[name].map((action) =>
        actionRow(action, {
          words,
          people,
          today,
          menu: menuOf(action),
          onFinish: onFinish && (() => onFinish(action))
        })
      )}
    />
  )
  const open = actionGroupNames.filter((name) => name !== 'closed' && groups[name].length > 0)
  return (
    <div className={styles.groups}>
      {open.map((name) => (
        <section key={name}>
          <h2>{words.format(`actions.group.${name}`, { count: groups[name].length })}</h2>
          {listOf(name)}
        </section>
      ))}
      {groups.closed.length > 0 && (
        <Disclosure
          level={2}
          label={words.format('actions.group.closed', { count: groups.closed.length })}
        >
          {listOf('closed')}
        </Disclosure>
      )}
    </div>
  )
}
