import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Stamp } from '../../shared/record'
import type { Words } from '../../shared/words'
import type { MenuEntry } from '../kit/MenuButton'
import { type Reading, valueOf } from '../shell/calls'
import { useCommand } from '../shell/commands'
import { usePlan } from '../shell/plan'
import { useWords } from '../shell/words'
import type { FieldName, RecordKind } from './recordKind'
import { recordMenu } from './recordMenu'
import { type RecordDeeds, useRecordDeeds } from './useRecordDeeds'

/** The addresses of plain lists; the record that is open stands in them. */
export type ListPath = '/themes' | '/channels' | '/team'

export type ListOfRecords<R> = {
  /** All of them, those put away too, by name. */
  records: readonly R[]
  shown: readonly R[]
  /** The record whose sheet is open. */
  opened: R | undefined
  open: (id: string | undefined) => void
  isAdding: boolean
  setAdding: (isAdding: boolean) => void
  /** What can be done with a record; `then` follows once it is done. */
  menuOf: (record: R, then?: () => void) => MenuEntry[]
  deeds: RecordDeeds<R>
}

/** What a plain list holds and does: which record is open, what is added, put away and deleted. */
export function useRecordList<D extends object, R extends D & Stamp, F extends FieldName<D>>(
  kind: RecordKind<D, R, F>,
  path: ListPath,
  of: Reading<readonly R[]>
): ListOfRecords<R> {
  const words = useWords()
  const navigate = useNavigate()
  const { readOnly } = usePlan()
  const { open } = useSearch({ strict: false })
  const deeds = useRecordDeeds<R>(kind.calls, kind.nameOf)
  const [isAdding, setAdding] = useState(false)
  const records = byName(words, kind.nameOf, valueOf(of) ?? [])
  const opened = records.find(({ id }) => id === open)
  useCommand('item.new', () => setAdding(true), !readOnly && !isAdding && !opened)
  return {
    records,
    shown: records.filter(({ archivedAt }) => archivedAt === null),
    opened,
    open: (id) => void navigate({ to: path, search: { open: id } }),
    isAdding,
    setAdding,
    menuOf: (record, then = () => undefined) =>
      readOnly
        ? []
        : recordMenu(words, {
            ...(record.archivedAt === null
              ? { onArchive: kind.calls.archive && (() => void deeds.archive(record).then(then)) }
              : { onRestore: () => void deeds.restore(record).then(then) }),
            onDelete: () => void deeds.remove(record).then((done) => done && then())
          }),
    deeds
  }
}

function byName<R>(words: Words, nameOf: (record: R) => string, records: readonly R[]): R[] {
  return records.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), words.locale))
}
