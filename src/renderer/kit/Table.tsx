import { type ReactNode, useState } from 'react'
import {
  Cell,
  Column,
  Row,
  type SortDescriptor,
  Table as AriaTable,
  TableBody,
  TableHeader
} from 'react-aria-components'
import { useIntl } from 'react-intl'
import { Button } from './Button'
import { classes } from './classes'
import { given } from './given'
import { Icon } from './Icon'
import ledger from './Ledger.module.css'
import styles from './Table.module.css'

/** So many rows are drawn before “Show all”. */
const SHOWN = 100

type TableColumn<R> = {
  id: string
  label: string
  cell: (record: R) => ReactNode
  /** The cell that names the row; the first one where none says so. */
  isRowHeader?: boolean | undefined
  isNumber?: boolean | undefined
  isSortable?: boolean | undefined
  /** In rem; the rest is shared. */
  width?: number | undefined
  /** On a narrow page: the main line, a weaker line, the end of the row, or not shown. */
  folded?: 'title' | 'line' | 'end' | 'hidden' | undefined
}

export type TableSort = { column: string; direction: 'ascending' | 'descending' }

export type TableProps<R extends { id: string }> = {
  label: string
  columns: readonly TableColumn<R>[]
  records: readonly R[]
  /** What a screen reader says of a row, and what letters typed find. */
  nameOf: (record: R) => string
  hrefOf?: ((record: R) => string) | undefined
  onOpen?: ((id: string) => void) | undefined
  sort?: TableSort | undefined
  /** Sorting itself is the caller's. */
  onSort?: ((sort: TableSort) => void) | undefined
  empty?: ReactNode
}

/** Records in rows and columns to open and to sort; on a narrow page each row folds into lines. */
export function Table<R extends { id: string }>(props: TableProps<R>) {
  const { label, columns, records, sort, onSort, onOpen, empty } = props
  const intl = useIntl()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? records : records.slice(0, SHOWN)
  return (
    <>
      <AriaTable
        aria-label={label}
        className={classes(ledger.ledger, styles.table)}
        {...given({
          sortDescriptor: sort as SortDescriptor | undefined,
          onSortChange: onSort && ((now: SortDescriptor) => onSort(sortOf(now))),
          onRowAction: onOpen && ((id: string | number) => onOpen(String(id)))
        })}
      >
        <TableHeader className={styles.head}>
          {columns.map((column, index) => (
            <ColumnHead key={column.id} column={column} isFirst={index === 0} columns={columns} />
          ))}
        </TableHeader>
        <TableBody items={shown} dependencies={[columns]} renderEmptyState={() => empty}>
          {(record) => <RecordLine record={record} {...props} />}
        </TableBody>
      </AriaTable>
      {shown.length < records.length && (
        <p className={styles.all}>
          <Button look="link" onPress={() => setWhole(true)}>
            {intl.formatMessage({ id: 'kit.showAll' }, { count: records.length })}
          </Button>
        </p>
      )}
    </>
  )
}

type ColumnHeadProps<R> = {
  column: TableColumn<R>
  columns: readonly TableColumn<R>[]
  isFirst: boolean
}

function ColumnHead<R>({ column, columns, isFirst }: ColumnHeadProps<R>) {
  const named = columns.some((other) => other.isRowHeader)
  return (
    <Column
      id={column.id}
      isRowHeader={column.isRowHeader ?? (!named && isFirst)}
      allowsSorting={column.isSortable ?? false}
      className={classes(styles.column, column.isNumber && ledger.number)}
      {...given({
        style: column.width === undefined ? undefined : { width: `${column.width}rem` }
      })}
    >
      {({ sortDirection }) => (
        <>
          {column.label}
          {sortDirection && (
            <Icon name={sortDirection === 'ascending' ? 'up' : 'down'} size="small" />
          )}
        </>
      )}
    </Column>
  )
}

function RecordLine<R extends { id: string }>({ record, ...table }: TableProps<R> & { record: R }) {
  return (
    <Row
      id={record.id}
      textValue={table.nameOf(record)}
      className={styles.row}
      {...given({ href: table.hrefOf?.(record) })}
    >
      {table.columns.map((column) => (
        <Cell
          key={column.id}
          className={classes(
            column.isNumber && ledger.number,
            column.folded && styles[column.folded]
          )}
        >
          {column.cell(record)}
        </Cell>
      ))}
    </Row>
  )
}

const sortOf = ({ column, direction }: SortDescriptor): TableSort => ({
  column: String(column),
  direction
})
