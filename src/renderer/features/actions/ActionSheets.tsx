import { AddSheet, EditSheet } from '../../records/RecordSheets'
import { ActionFieldsForm } from './ActionFieldsForm'
import { actionKind } from './actionKind'
import { ActionOutcome } from './ActionOutcome'
import { DropSheet } from './DropSheet'
import { FinishSheet } from './FinishSheet'
import type { ActionList } from './useActionList'

/** The sheets over the list of actions: one to add, the action that is open, and the two ways it ends. */
export function ActionSheets({ list }: { list: ActionList }) {
  const { opened, closing } = list
  const leave = () => list.close(null)
  return (
    <>
      {list.isAdding && (
        <AddSheet
          kind={actionKind}
          Fields={ActionFieldsForm}
          title="actions.add"
          onClose={() => list.setAdding(false)}
        />
      )}
      {opened && closing === null && (
        <EditSheet
          key={opened.id}
          kind={actionKind}
          Fields={ActionFieldsForm}
          record={opened}
          menu={list.menuOf(opened)}
          onClose={() => list.open(undefined)}
        >
          <ActionOutcome action={opened} />
        </EditSheet>
      )}
      {closing?.way === 'finish' && <FinishSheet action={closing.action} onClose={leave} />}
      {closing?.way === 'drop' && <DropSheet action={closing.action} onClose={leave} />}
    </>
  )
}
