import type { ReactNode } from 'react'
import { classes } from './classes'
import { Hidden } from './Hidden'
import styles from './Ledger.module.css'

type DataColumn = {
  label: string
  /** What is seen in place of its label, an axis over bars. */
  head?: ReactNode
  isNumber?: boolean | undefined
  tight?: boolean
  /** Not shown on a narrow page: a picture of what another column says. */
  wideOnly?: boolean
}

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
  /** A weaker line under it. */
  subtotal?: readonly ReactNode[] | undefined
  /** On a narrow page each row becomes lines, every cell with the label of its column. */
  folds?: boolean | undefined
}

/** A table to read: numbers under an ink rule. Stands beside each chart; for rows to open use `Table`. */
export function DataTable(props: DataTableProps) {
  const { caption, captionShown, columns, headHidden, rows, total, subtotal, folds } = props
  const labels = folds ? columns.map(({ label }) => label) : []
  const cellClass = (index: number) =>
    classes(
      columns[index]?.isNumber && styles.number,
      columns[index]?.tight && styles.tight,
      columns[index]?.wideOnly && styles.wideOnly
    )
  return (
    <table className={classes(styles.ledger, folds && styles.folds)}>
      <caption className={captionShown ? styles.caption : styles.hidden}>{caption}</caption>
      <thead className={headHidden ? styles.hidden : ''}>
        <tr>
          {columns.map(({ label, head }, index) => (
            <th key={label} scope="col" className={cellClass(index)}>
              {head === undefined ? (
                label
              ) : (
                <>
                  <Hidden>{label}</Hidden>
                  <span aria-hidden="true">{head}</span>
                </>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <Row key={id} cells={cells} cellClass={cellClass} labels={labels} />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <Row cells={total} cellClass={cellClass} labels={labels} />
          {subtotal && <Row isWeak cells={subtotal} cellClass={cellClass} labels={labels} />}
        </tfoot>
      )}
    </table>
  )
}

type RowProps = {
  cells: readonly ReactNode[]
  cellClass: (index: number) => string
  /** What stands before each cell where the rows fold. */
  labels: readonly string[]
  isWeak?: boolean
}

function Row(props: RowProps) {
  return (
    <tr className={props.isWeak ? styles.weak : ''}>
      {props.cells.map((cell, index) =>
        index === 0 ? (
          <th key={index} scope="row" className={props.cellClass(index)}>
            {cell}
          </th>
        ) : (
          <td key={index} className={props.cellClass(index)} data-label={props.labels[index]}>
            {cell}
          </td>
        )
      )}
    </tr>
  )
}
