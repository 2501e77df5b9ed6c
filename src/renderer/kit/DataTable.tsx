import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './Ledger.module.css'

type DataColumn = { label: string; isNumber?: boolean | undefined; tight?: boolean }

export type DataTableProps = {
  /** Its caption; heard, and seen with `captionShown`. */
  caption: string
  captionShown?: boolean | undefined
  columns: readonly DataColumn[]
  headHidden?: boolean | undefined
  /** The first cell of a row is its head. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[]
  /** The last line, set off by an ink rule. */
  total?: readonly ReactNode[] | undefined
}

/** A table to read: numbers under an ink rule. Stands beside each chart; for rows to open use `Table`. */
export function DataTable(props: DataTableProps) {
  const { caption, captionShown, columns, headHidden, rows, total } = props
  const cellClass = (index: number) =>
    classes(columns[index]?.isNumber && styles.number, columns[index]?.tight && styles.tight)
  return (
    <table className={styles.ledger}>
      <caption className={captionShown ? styles.caption : styles.hidden}>{caption}</caption>
      <thead className={headHidden ? styles.hidden : ''}>
        <tr>
          {columns.map(({ label }, index) => (
            <th key={label} scope="col" className={cellClass(index)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <Row key={id} cells={cells} cellClass={cellClass} />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <Row cells={total} cellClass={cellClass} />
        </tfoot>
      )}
    </table>
  )
}

function Row(props: { cells: readonly ReactNode[]; cellClass: (index: number) => string }) {
  return (
    <tr>
      {props.cells.map((cell, index) =>
        index === 0 ? (
          <th key={index} scope="row" className={props.cellClass(index)}>
            {cell}
          </th>
        ) : (
          <td key={index} className={props.cellClass(index)}>
            {cell}
          </td>
        )
      )}
    </tr>
  )
}
