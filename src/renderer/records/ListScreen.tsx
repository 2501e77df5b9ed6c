import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Stamp } from '../../shared/record'
import type { MessageId, Words } from '../../shared/words'
import { Button } from '../kit/Button'
import type { RecordRow } from '../kit/RecordList'
import { type Reading, valueOf } from '../shell/calls'
import { useCommand } from '../shell/commands'
import { keysOf } from '../shell/keys'
import { Loaded } from '../shell/Loaded'
import { usePlan } from '../shell/plan'
import { Screen } from '../shell/Screen'
import { useWords } from '../shell/words'
import { InUseSheet } from './InUseSheet'
import type { RecordKind } from './recordKind'
import { recordMenu } from './recordMenu'
import { AddSheet, EditSheet, type FieldsOf } from './RecordSheets'
import { type FirstUse, RecordsInList } from './RecordsInList'
import styles from './Records.module.css'
import { useRecordDeeds } from './useRecordDeeds'

export type ListScreenProps<D extends object, R extends D & Stamp> = {
  kind: RecordKind<D, R>
  /** Its address; the record that is open stands in it. */
  path: '/themes' | '/channels' | '/team'
  of: Reading<readonly R[]>
  title: MessageId
  addTitle: MessageId
  leadOf: (shown: readonly R[]) => string
  rowOf: (record: R) => Omit<RecordRow, 'id' | 'title' | 'menu'>
  Fields: FieldsOf<D>
  firstUse: FirstUse
  /** Over the list: what it lacks. */
  note?: ReactNode
}

/** A plain list and its form: add, open, put away, delete; the same for every kind of record that is no more than that. */
export function ListScreen<D extends object, R extends D & Stamp>(props: ListScreenProps<D, R>) {
  const { kind, path, of, title, addTitle, leadOf, Fields, firstUse, note } = props
  const words = useWords()
  const navigate = useNavigate()
  const { readOnly } = usePlan()
  const { open } = useSearch({ strict: false })
  const deeds = useRecordDeeds<R>(kind.calls, kind.nameOf)
  const [isAdding, setAdding] = useState(false)
  const records = sorted(words, kind, valueOf(of) ?? [])
  const shown = records.filter(({ archivedAt }) => archivedAt === null)
  const opened = records.find(({ id }) => id === open)
  const add = () => setAdding(true)
  const turn = (id: string | undefined) => void navigate({ to: path, search: { open: id } })
  useCommand('item.new', add, !readOnly && !isAdding && !opened)

  const menuOf = (record: R, then: () => void = () => undefined) =>
    readOnly
      ? []
      : recordMenu(words, {
          ...(record.archivedAt === null
            ? { onArchive: kind.calls.archive && (() => void deeds.archive(record).then(then)) }
            : { onRestore: () => void deeds.restore(record).then(then) }),
          onDelete: () => void deeds.remove(record).then(then)
        })
  const addButton = !readOnly && (
    <Button
      look={shown.length === 0 ? 'primary' : 'secondary'}
      icon="add"
      keys={keysOf('item.new')}
      onPress={add}
    >
      {words.format(addTitle)}
    </Button>
  )
  return (
    <Screen
      title={words.format(title)}
      lead={of.state === 'ready' && shown.length > 0 ? leadOf(shown) : undefined}
      actions={shown.length > 0 ? addButton : undefined}
    >
      {note && <div className={styles.note}>{note}</div>}
      <Loaded of={of}>
        {() => (
          <RecordsInList
            {...props}
            records={records}
            menuOf={menuOf}
            firstUse={{ ...firstUse, add: addButton }}
            onOpen={turn}
            isUnderHead={!note}
          />
        )}
      </Loaded>
      {isAdding && (
        <AddSheet kind={kind} Fields={Fields} title={addTitle} onClose={() => setAdding(false)} />
      )}
      {opened && (
        <EditSheet
          key={opened.id}
          kind={kind}
          Fields={Fields}
          record={opened}
          menu={menuOf(opened, () => turn(undefined))}
          onClose={() => turn(undefined)}
        />
      )}
      {deeds.inUse && (
        <InUseSheet
          name={kind.nameOf(deeds.inUse)}
          onArchive={() => deeds.inUse && void deeds.archive(deeds.inUse)}
          onClose={deeds.leaveInUse}
        />
      )}
    </Screen>
  )
}

function sorted<D extends object, R extends D & Stamp>(
  words: Words,
  kind: RecordKind<D, R>,
  records: readonly R[]
): R[] {
  return records.toSorted((one, other) =>
    kind.nameOf(one).localeCompare(kind.nameOf(other), words.locale)
  )
}
