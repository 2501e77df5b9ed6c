import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type Action, actionGroups } from '../../../shared/features/actions'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { AddSheet, EditSheet } from '../../records/RecordSheets'
import { FirstUseOf } from '../../records/RecordsInList'
import { useRecordDeeds } from '../../records/useRecordDeeds'
import { useRead, valueOf } from '../../shell/calls'
import { useCommand } from '../../shell/commands'
import { keysOf } from '../../shell/keys'
import { Loaded } from '../../shell/Loaded'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { ActionFieldsForm } from './ActionFieldsForm'
import { ActionGroups } from './ActionGroups'
import { actionKind } from './actionKind'
import { actionMenu } from './actionMenu'
import { ActionOutcome } from './ActionOutcome'
import { DropSheet } from './DropSheet'
import { FinishSheet } from './FinishSheet'
import { useActionDeeds } from './useActionDeeds'

type Closing = { way: 'finish' | 'drop'; action: Action }

/** Everything there is to do, by when it is due (domain.md 2.16). */
export function ActionsScreen() {
  const words = useWords()
  const navigate = useNavigate()
  const { today, readOnly } = usePlan()
  const { open } = useSearch({ from: '/actions' })
  const actions = useRead(api.actions.list, undefined)
  const deeds = useActionDeeds()
  const { remove } = useRecordDeeds<Action>(actionKind.calls, actionKind.nameOf)
  const [isAdding, setAdding] = useState(false)
  const [closing, setClosing] = useState<Closing | null>(null)
  const known = valueOf(actions) ?? []
  const opened = known.find(({ id }) => id === open)
  const turn = (id: string | undefined) => void navigate({ to: '/actions', search: { open: id } })
  const add = () => setAdding(true)
  useCommand('item.new', add, !readOnly && !isAdding && !opened && closing === null)

  const menuOf = (action: Action) =>
    readOnly
      ? []
      : actionMenu(words, action, {
          onBegin: () => void deeds.begin(action),
          onSetBack: () => void deeds.setBack(action),
          onFinish: () => setClosing({ way: 'finish', action }),
          onDrop: () => setClosing({ way: 'drop', action }),
          onReopen: () => void deeds.reopen(action),
          onDelete: () => void remove(action)
        })
  const addButton = !readOnly && (
    <Button
      look={known.length === 0 ? 'primary' : 'secondary'}
      icon="add"
      keys={keysOf('item.new')}
      onPress={add}
    >
      {words.format('actions.add')}
    </Button>
  )
  const groups = actionGroups(known, today)
  return (
    <Screen
      title={words.format('actions.title')}
      lead={
        known.length === 0
          ? undefined
          : words.format('actions.lead', {
              open: groups.overdue.length + groups.soon.length + groups.later.length,
              overdue: groups.overdue.length
            })
      }
      actions={known.length > 0 ? addButton : undefined}
    >
      <Loaded of={actions}>
        {(all) =>
          all.length === 0 ? (
            <FirstUseOf
              icon="goals"
              why={words.format('actions.empty.why')}
              example={words.format('actions.empty.example')}
              add={addButton}
            />
          ) : (
            <ActionGroups
              groups={groups}
              menuOf={menuOf}
              onOpen={turn}
              onFinish={readOnly ? undefined : (action) => setClosing({ way: 'finish', action })}
            />
          )
        }
      </Loaded>
      {isAdding && (
        <AddSheet
          kind={actionKind}
          Fields={ActionFieldsForm}
          title="actions.add"
          onClose={() => setAdding(false)}
        />
      )}
      {opened && closing === null && (
        <EditSheet
          key={opened.id}
          kind={actionKind}
          Fields={ActionFieldsForm}
          record={opened}
          menu={menuOf(opened)}
          onClose={() => turn(undefined)}
        >
          <ActionOutcome action={opened} />
        </EditSheet>
      )}
      {closing?.way === 'finish' && (
        <FinishSheet action={closing.action} onClose={() => setClosing(null)} />
      )}
      {closing?.way === 'drop' && (
        <DropSheet action={closing.action} onClose={() => setClosing(null)} />
      )}
    </Screen>
  )
}
