import type { ReactNode } from 'react'
import type { Stamp } from '../../shared/record'
import type { MessageId } from '../../shared/words'
import { Disclosure } from '../kit/Disclosure'
import { EmptyState } from '../kit/EmptyState'
import type { IconName } from '../kit/Icon'
import type { MenuEntry } from '../kit/MenuButton'
import { RecordList, type RecordRow } from '../kit/RecordList'
import { useWords } from '../shell/words'
import styles from './Records.module.css'

/** What stands where nothing is yet: one line why, one example, and ways to begin. */
export type FirstUse = { icon: IconName; why: string; example: string; more?: ReactNode }

type RecordsInListProps<D extends object, R extends D & Stamp> = {
  nameOf: (record: D) => string
  title: MessageId
  records: readonly R[]
  rowOf: (record: R) => Omit<RecordRow, 'id' | 'title' | 'menu'>
  menuOf: (record: R) => readonly MenuEntry[]
  firstUse: FirstUse & { add: ReactNode }
  onOpen: (id: string) => void
  /** Nothing stands between the head of the page and the list. */
  isUnderHead: boolean
}

/** The records that are offered, those put away on demand, or what stands here before there are any. */
export function RecordsInList<D extends object, R extends D & Stamp>(
  props: RecordsInListProps<D, R>
) {
  const { nameOf, title, records, rowOf, menuOf, firstUse, onOpen, isUnderHead } = props
  const words = useWords()
  const shown = records.filter(({ archivedAt }) => archivedAt === null)
  const archived = records.filter(({ archivedAt }) => archivedAt !== null)
  const row = (record: R): RecordRow => {
    const menu = menuOf(record)
    return {
      id: record.id,
      title: nameOf(record),
      ...rowOf(record),
      ...(menu.length > 0 && { menu })
    }
  }
  return (
    <div className={isUnderHead ? styles.underHead : ''}>
      {shown.length === 0 ? (
        <FirstUseOf {...firstUse} />
      ) : (
        <RecordList label={words.format(title)} rows={shown.map(row)} onOpen={onOpen} />
      )}
      {archived.length > 0 && (
        <div className={styles.archived}>
          <Disclosure
            level={2}
            label={words.format('records.archived', { count: archived.length })}
          >
            <RecordList
              label={words.format('records.archived', { count: archived.length })}
              rows={archived.map(row)}
              onOpen={onOpen}
            />
          </Disclosure>
        </div>
      )}
    </div>
  )
}

/** What stands in a list before there is anything in it. */
export function FirstUseOf({ icon, why, example, more, add }: FirstUse & { add: ReactNode }) {
  return (
    <EmptyState
      icon={icon}
      actions={
        <>
          {more}
          {add}
        </>
      }
    >
      <p>{why}</p>
      <p className={styles.example}>{example}</p>
    </EmptyState>
  )
}
