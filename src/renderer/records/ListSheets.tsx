import type { Stamp } from '../../shared/record'
import type { MessageId } from '../../shared/words'
import { InUseSheet } from './InUseSheet'
import type { FieldName, RecordKind } from './recordKind'
import { AddSheet, EditSheet, type FieldsOf } from './RecordSheets'
import type { ListOfRecords } from './useRecordList'

type ListSheetsProps<D extends object, R extends D & Stamp, F extends FieldName<D>> = {
  kind: RecordKind<D, R, F>
  Fields: FieldsOf<D, F>
  addTitle: MessageId
  list: ListOfRecords<R>
}

/** The sheets over a plain list: one to add, the record that is open, and why something is not deleted. */
export function ListSheets<D extends object, R extends D & Stamp, F extends FieldName<D>>(
  props: ListSheetsProps<D, R, F>
) {
  const { kind, Fields, addTitle, list } = props
  const { opened, deeds } = list
  const close = () => list.open(undefined)
  return (
    <>
      {list.isAdding && (
        <AddSheet
          kind={kind}
          Fields={Fields}
          title={addTitle}
          onClose={() => list.setAdding(false)}
        />
      )}
      {opened && deeds.inUse === null && (
        <EditSheet
          key={opened.id}
          kind={kind}
          Fields={Fields}
          record={opened}
          menu={list.menuOf(opened, close)}
          onClose={close}
        />
      )}
      {deeds.inUse && (
        <InUseSheet
          name={kind.nameOf(deeds.inUse)}
          onArchive={() => deeds.inUse && void deeds.archive(deeds.inUse)}
          onClose={deeds.leaveInUse}
        />
      )}
    </>
  )
}
