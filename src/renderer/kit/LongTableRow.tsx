import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { classes } from './classes'
import styles from './LongTable.module.css'
import { type MenuEntry, MoreButton } from './MenuButton'

export type LongTableColumn<R> = {
  id: string
  label: string
  cell: (record: R) => ReactNode
  /** In rem; what is left goes to the columns without one, by their `share`. */
  width?: number | undefined
  share?: number | undefined
  /** On a narrow page: the words of the row, its end, or not shown. */
  folded: 'title' | 'end' | 'hidden'
}

/** What the rows of a long table show, and what can be done with them. */
export type LongTableRows<R> = {
  columns: readonly LongTableColumn<R>[]
  /** What a screen reader says of a row. */
  nameOf: (record: R) => string
  onOpen: (record: R) => void
  menuOf?: ((record: R) => readonly MenuEntry[]) | undefined
}

/** So many rows and heads stand above something; CSS turns that into a height. */
export type Above = { rows: number; parts: number }
export const placeOf = ({ rows, parts }: Above) =>
  ({ '--rows': rows, '--parts': parts }) as CSSProperties

type RowProps<R> = {
  rows: LongTableRows<R>
  above: Above
  /** Undefined while it is being read. */
  record: R | undefined
  isCurrent: boolean
  isMenuOpen: boolean
  onMenu: (isOpen: boolean) => void
  onFocus: () => void
  onBlur: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** One record as a row. */
export function LongTableRow<R>({ rows, above, record, ...row }: RowProps<R>) {
  const press = (event: MouseEvent<HTMLElement>) => {
    if (record && !(event.target as Element).closest('button')) rows.onOpen(record)
  }
  return (
    <div
      role="row"
      aria-rowindex={above.rows + above.parts + 2}
      aria-label={record && rows.nameOf(record)}
      aria-busy={record === undefined}
      data-index={above.rows}
      tabIndex={row.isCurrent ? 0 : -1}
      className={classes(styles.line, styles.row)}
      style={placeOf(above)}
      onFocus={row.onFocus}
      onKeyDown={row.onKeyDown}
      onBlur={row.onBlur}
      onClick={press}
      onContextMenu={(event) => {
        event.preventDefault()
        row.onMenu(true)
      }}
    >
      {rows.columns.map(({ id, folded, cell }) => (
        <div key={id} role="gridcell" className={classes(styles.cell, styles[folded])}>
          {record ? cell(record) : <span className={styles.waiting} />}
        </div>
      ))}
      {rows.menuOf && record && (
        <RowMenu
          name={rows.nameOf(record)}
          entries={rows.menuOf(record)}
          isOpen={row.isMenuOpen}
          onOpen={row.onMenu}
        />
      )}
    </div>
  )
}

type RowMenuProps = {
  name: string
  entries: readonly MenuEntry[]
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

function RowMenu({ name, entries, isOpen, onOpen }: RowMenuProps) {
  const intl = useIntl()
  return (
    <div role="gridcell" className={styles.menu}>
      <MoreButton
        label={intl.formatMessage({ id: 'kit.more.of' }, { name })}
        entries={entries}
        isOpen={isOpen}
        onOpenChange={onOpen}
        skipped
      />
    </div>
  )
}
