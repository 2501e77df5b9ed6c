import type { KeyboardEvent, ReactNode } from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import { useIntl } from 'react-intl'
import { given } from './given'
import { type MenuEntry, type MenuGroup, MoreButton } from './MenuButton'
import styles from './RecordList.module.css'

/** From this many rows on only those in sight are drawn; the page scrolls as ever. */
const MANY = 60

export type RecordRow = {
  id: string
  title: string
  /** All a screen reader says of it; the title where it is not given. */
  name?: string | undefined
  href?: string | undefined
  /** In the margin, left of the title: a date, a state. */
  margin?: ReactNode
  /** A weaker line under the title. */
  note?: ReactNode
  /** At the end of the row. */
  end?: ReactNode
  menu?: readonly MenuEntry[] | undefined
  menuGroups?: readonly MenuGroup[] | undefined
}

export type RecordListProps = {
  label: string
  rows: readonly RecordRow[]
  /** Enter or a click, where the rows have no `href`. */
  onOpen?: ((id: string) => void) | undefined
  /** Shown when there are no rows. */
  empty?: ReactNode
}

/** Records as ruled rows to open: arrows move, letters find, Enter opens, Delete deletes, the three dots show more. */
export function RecordList({ label, rows, onOpen, empty }: RecordListProps) {
  const list = (
    <GridList
      aria-label={label}
      items={rows}
      className={styles.list}
      renderEmptyState={() => empty}
      {...given({ onAction: onOpen && ((id: string | number) => onOpen(String(id))) })}
    >
      {(row) => <Row row={row} />}
    </GridList>
  )
  return (
    <div role="presentation" onKeyDown={(event) => deleteRow(event, rows)}>
      {rows.length > MANY ? (
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 56 }}>
          {list}
        </Virtualizer>
      ) : (
        list
      )}
    </div>
  )
}

/** The entry of a row's menu that the Delete key stands for. */
const DELETE = 'delete'

/** Delete on a row does what “Delete” in its menu does. */
function deleteRow(event: KeyboardEvent<HTMLElement>, rows: readonly RecordRow[]): void {
  if (event.key !== 'Delete' || !(event.target instanceof HTMLElement)) return
  if (event.target.role !== 'row') return
  const { key } = event.target.dataset
  const row = rows.find(({ id }) => id === key)
  const entries = row?.menu ?? row?.menuGroups?.flatMap((group) => group.entries) ?? []
  entries.find(({ id }) => id === DELETE)?.onAction()
}

function Row({ row }: { row: RecordRow }) {
  const intl = useIntl()
  const hasMenu = row.menu !== undefined || row.menuGroups !== undefined
  return (
    <GridListItem
      id={row.id}
      textValue={row.name ?? row.title}
      className={styles.row}
      {...given({ href: row.href })}
    >
      {row.margin !== undefined && <div className={styles.margin}>{row.margin}</div>}
      <div className={styles.words}>
        <span className={styles.title}>{row.title}</span>
        {row.note && <small>{row.note}</small>}
      </div>
      {row.end && <div className={styles.end}>{row.end}</div>}
      {hasMenu && (
        <MoreButton
          label={intl.formatMessage({ id: 'kit.more.of' }, { name: row.title })}
          entries={row.menu}
          groups={row.menuGroups}
        />
      )}
    </GridListItem>
  )
}
