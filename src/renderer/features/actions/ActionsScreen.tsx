import { type Action, actionGroups } from '../../../shared/features/actions'
import type { Words } from '../../../shared/words'
import { api } from '../../api'
import { AddButton } from '../../records/ListScreen'
import { FirstUseOf } from '../../records/RecordsInList'
import { useRead, valueOf } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { ActionGroups } from './ActionGroups'
import { ActionSheets } from './ActionSheets'
import { useActionList } from './useActionList'

/** Everything there is to do, by when it is due (domain.md 2.16). */
export function ActionsScreen() {
  const words = useWords()
  const { today, readOnly } = usePlan()
  const actions = useRead(api.actions.list, undefined)
  const known = valueOf(actions) ?? []
  const list = useActionList(known)
  const isAny = known.length > 0
  const add = (
    <AddButton
      label={words.format('actions.add')}
      isFirst={!isAny}
      onPress={() => list.setAdding(true)}
    />
  )
  return (
    <Screen
      title={words.format('actions.title')}
      lead={isAny ? leadOf(words, known, today) : undefined}
      actions={isAny ? add : undefined}
    >
      <Loaded of={actions}>
        {(all) =>
          all.length === 0 ? (
            <FirstUseOf
              icon="goals"
              why={words.format('actions.empty.why')}
              example={words.format('actions.empty.example')}
              add={add}
            />
          ) : (
            <ActionGroups
              groups={actionGroups(all, today)}
              menuOf={list.menuOf}
              onOpen={list.open}
              onFinish={readOnly ? undefined : (action) => list.close({ way: 'finish', action })}
            />
          )
        }
      </Loaded>
      <ActionSheets list={list} />
    </Screen>
  )
}

/** How many are open, and how many of them overdue. */
function leadOf(words: Words, actions: readonly Action[], today: string): string {
  const { overdue, soon, later } = actionGroups(actions, today)
  const open = overdue.length + soon.length + later.length
  return words.format('actions.lead', { open, overdue: overdue.length })
}
