import type { ReactNode } from 'react'
import type { Stamp } from '../../shared/record'
import type { MessageId } from '../../shared/words'
import { Button } from '../kit/Button'
import type { RecordRow } from '../kit/RecordList'
import type { Reading } from '../shell/calls'
import { keysOf } from '../shell/keys'
import { Loaded } from '../shell/Loaded'
import { usePlan } from '../shell/plan'
import { Screen } from '../shell/Screen'
import { useWords } from '../shell/words'
import { ListSheets } from './ListSheets'
import type { FieldName, RecordKind } from './recordKind'
import styles from './Records.module.css'
import type { FieldsOf } from './RecordSheets'
import { type FirstUse, RecordsInList } from './RecordsInList'
import { type ListPath, useRecordList } from './useRecordList'

export type ListScreenProps<D extends object, R extends D & Stamp, F extends FieldName<D>> = {
  kind: RecordKind<D, R, F>
  path: ListPath
  of: Reading<readonly R[]>
  title: MessageId
  addTitle: MessageId
  leadOf: (shown: readonly R[]) => string
  rowOf: (record: R) => Omit<RecordRow, 'id' | 'title' | 'menu'>
  Fields: FieldsOf<D, F>
  firstUse: FirstUse
  /** Over the list: what it lacks. */
  note?: ReactNode
}

/** A plain list and its form: add, open, put away, delete; the same for every kind of record that is no more than that. */
export function ListScreen<D extends object, R extends D & Stamp, F extends FieldName<D>>(
  props: ListScreenProps<D, R, F>
) {
  const { kind, path, of, title, addTitle, leadOf, firstUse, note } = props
  const words = useWords()
  const list = useRecordList(kind, path, of)
  const isAny = list.shown.length > 0
  const add = (
    <AddButton
      label={words.format(addTitle)}
      isFirst={!isAny && firstUse.more === undefined}
      onPress={() => list.setAdding(true)}
    />
  )
  return (
    <Screen
      title={words.format(title)}
      lead={isAny ? leadOf(list.shown) : undefined}
      actions={isAny ? add : undefined}
    >
      {note && <div className={styles.note}>{note}</div>}
      <Loaded of={of}>
        {() => (
          <RecordsInList
            {...props}
            nameOf={kind.nameOf}
            records={list.records}
            menuOf={list.menuOf}
            firstUse={{ ...firstUse, add }}
            onOpen={list.open}
            isUnderHead={!note}
          />
        )}
      </Loaded>
      <ListSheets {...props} list={list} />
    </Screen>
  )
}

type AddButtonProps = { label: string; isFirst: boolean; onPress: () => void }

/** Adds an entry; the main thing to do while there is none. */
export function AddButton({ label, isFirst, onPress }: AddButtonProps) {
  if (usePlan().readOnly) return null
  return (
    <Button
      look={isFirst ? 'primary' : 'secondary'}
      icon="add"
      keys={keysOf('item.new')}
      onPress={onPress}
    >
      {label}
    </Button>
  )
}
