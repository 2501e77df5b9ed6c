import { type CSSProperties, useEffect, useRef, useState } from 'react'
import styles from './LongTable.module.css'
import { type LongTableColumn, LongTableRow, type LongTableRows, placeOf } from './LongTableRow'
import { useRowKeys } from './useRowKeys'
import { useRowsInSight } from './useRowsInSight'

/** A head between the rows; it stands before the row it names. */
type LongTablePart = { before: number; label: string }

export type LongTableProps<R> = LongTableRows<R> & {
  label: string
  /** How many records there are, drawn or not. */
  count: number
  /** The record of a row; undefined while it is being read. */
  recordAt: (index: number) => R | undefined
  /** Hears which records are drawn, so that they can be read: from one to before another. */
  onSight: (from: number, to: number) => void
  onDelete?: ((record: R) => void) | undefined
  parts?: readonly LongTablePart[] | undefined
}

/**
 * Records as ruled rows of one height, as many as there are: only those in sight are drawn and read. Arrows move,
 * Enter opens, Delete deletes, Shift+F10 or the three dots show more. On a narrow page each row folds into lines.
 */
export function LongTable<R>(props: LongTableProps<R>) {
  const { label, columns, menuOf, count, parts = noParts } = props
  return (
    <div
      role="grid"
      aria-label={label}
      aria-rowcount={count + parts.length + 1}
      aria-colcount={columns.length}
      className={styles.table}
      style={templateOf(columns, menuOf !== undefined)}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.line}>
          {columns.map((column) => (
            <div key={column.id} role="columnheader" className={styles.column}>
              {column.label}
            </div>
          ))}
        </div>
      </div>
      <Body {...props} parts={parts} />
    </div>
  )
}

const noParts: readonly LongTablePart[] = []

type BodyProps<R> = LongTableProps<R> & { parts: readonly LongTablePart[] }

function Body<R>(props: BodyProps<R>) {
  const { columns, count, parts, recordAt, onSight } = props
  const body = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLDivElement>(null)
  const [menuAt, setMenuAt] = useState<number | null>(null)
  const keys = useRowKeys({
    count,
    body,
    onOpen: (index) => withRecord(recordAt(index), props.onOpen),
    onDelete: (index) => withRecord(recordAt(index), props.onDelete),
    onMenu: setMenuAt
  })
  const { from, to } = useRowsInSight(body, probe, count)
  useEffect(() => onSight(from, to), [onSight, from, to])
  return (
    <div
      role="rowgroup"
      ref={body}
      className={styles.body}
      style={placeOf({ rows: count, parts: parts.length })}
    >
      <div ref={probe} aria-hidden="true" className={styles.probe} />
      {parts.map(({ before, label }, at) => (
        <div
          key={label}
          role="row"
          aria-rowindex={before + at + 2}
          className={styles.part}
          style={placeOf({ rows: before, parts: at })}
        >
          <div role="gridcell" aria-colspan={columns.length}>
            {label}
          </div>
        </div>
      ))}
      {drawn(from, to, keys.current).map((index) => (
        <LongTableRow
          key={index}
          rows={props}
          above={{ rows: index, parts: partsAbove(index, parts) }}
          record={recordAt(index)}
          isCurrent={index === keys.current}
          onFocus={() => keys.focused(index)}
          onKeyDown={keys.press}
          onBlur={keys.left}
          isMenuOpen={menuAt === index}
          onMenu={(isOpen) => setMenuAt(isOpen ? index : null)}
        />
      ))}
    </div>
  )
}

/** The rows in sight, and the one that can be reached by Tab wherever it is. */
function drawn(from: number, to: number, current: number): number[] {
  const inSight = Array.from({ length: to - from }, (_, at) => from + at)
  return current < from || current >= to ? [...inSight, current] : inSight
}

const partsAbove = (index: number, parts: readonly LongTablePart[]): number =>
  parts.filter(({ before }) => before <= index).length

function withRecord<R>(record: R | undefined, deed: ((record: R) => void) | undefined) {
  if (record !== undefined) deed?.(record)
}

function templateOf<R>(columns: readonly LongTableColumn<R>[], hasMenu: boolean): CSSProperties {
  const widths = columns.map(({ width, share = 1 }) =>
    width === undefined ? `minmax(0, ${share}fr)` : `${width}rem`
  )
  return { '--columns': [...widths, ...(hasMenu ? ['2rem'] : [])].join(' ') } as CSSProperties
}
