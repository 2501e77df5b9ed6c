import type { ReactNode } from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import { useIntl } from 'react-intl'
import { given } from './given'
import { type MenuEntry, type MenuGroup, MoreButton } from './MenuButton'
import styles from './RecordList.module.css'
import { RowKeys, useOpening, useRowMenu } from './RowKeys'

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

/**
 * Records as ruled rows to open: arrows move, letters find, Enter opens; Shift+F10, the menu key, the right button and
 * the three dots show more, and the keys of what they show work on the row.
 */
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
    <RowKeys entriesOf={(id) => entriesOf(rows.find((row) => row.id === id))}>
      {rows.length > MANY ? (
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 56 }}>
          {list}
        </Virtualizer>
      ) : (
        list
      )}
    </RowKeys>
  )
}

const entriesOf = (row: RecordRow | undefined) => [
  ...(row?.menu ?? []),
  ...(row?.menuGroups ?? []).flatMap((group) => group.entries)
]

function Row({ row }: { row: RecordRow }) {
  const menu = useRowMenu()
  const hasMenu = row.menu !== undefined || row.menuGroups !== undefined
  return (
    <GridListItem
      id={row.id}
      textValue={row.name ?? row.title}
      className={styles.row}
      {...given({ href: row.href })}
      {...(hasMenu && menu.row)}
    >
      {row.margin !== undefined && <div className={styles.margin}>{row.margin}</div>}
      <div className={styles.words}>
        <span className={styles.title}>{row.title}</span>
        {row.note && <small>{row.note}</small>}
      </div>
      {row.end && <div className={styles.end}>{row.end}</div>}
      {hasMenu && <RowMenu row={row} {...menu.button} />}
    </GridListItem>
  )
}

type RowMenuProps = { row: RecordRow } & ReturnType<typeof useRowMenu>['button']

function RowMenu({ row, ...open }: RowMenuProps) {
  const intl = useIntl()
  const opening = useOpening(row.href ?? '')
  return (
    <MoreButton
      {...open}
      label={intl.formatMessage({ id: 'kit.more.of' }, { name: row.title })}
      groups={[
        ...(row.href === undefined ? [] : [opening]),
        ...(row.menu ? [{ id: 'more', entries: row.menu }] : []),
        ...(row.menuGroups ?? [])
      ]}
    />
  )
}
