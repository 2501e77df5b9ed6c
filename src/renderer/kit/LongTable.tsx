import { type CSSProperties, useEffect, useRef, useState } from 'react'
import styles from './LongTable.module.css'
import { type LongTableColumn, LongTableRow, type LongTableRows, standing } from './LongTableRow'
import { type LongTablePart, slotOf, slotsIn } from './longTableSlots'
import { useRowKeys } from './useRowKeys'
import { useRowsInSight } from './useRowsInSight'

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
  const { columns, count, parts, recordAt } = props
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
  const all = count + parts.length
  const sight = useRowsInSight(body, probe, all)
  const inSight = slotsIn(sight.from, sight.to, parts)
  useTellSight(inSight, props.onSight)
  const isDrawn = inSight.some(({ index }) => index === keys.current)
  const current = { slot: slotOf(keys.current, parts), index: keys.current }
  return (
    <div
      role="rowgroup"
      ref={body}
      className={styles.body}
      style={{ '--slots': all } as CSSProperties}
    >
      <div ref={probe} aria-hidden="true" className={styles.probe} />
      {(isDrawn ? inSight : [...inSight, current]).map((place) =>
        place.index === undefined ? (
          <Part key={`part ${place.label}`} {...place} span={columns.length} />
        ) : (
          <LongTableRow
            key={place.index}
            rows={props}
            slot={place.slot}
            index={place.index}
            record={recordAt(place.index)}
            isCurrent={place.index === keys.current}
            onFocus={() => keys.focused(place.index)}
            onKeyDown={keys.press}
            onBlur={keys.left}
            isMenuOpen={menuAt === place.index}
            onMenu={(isOpen) => setMenuAt(isOpen ? place.index : null)}
          />
        )
      )}
    </div>
  )
}

function withRecord<R>(record: R | undefined, deed: ((record: R) => void) | undefined) {
  if (record !== undefined) deed?.(record)
}

function useTellSight(
  inSight: readonly { index?: number | undefined }[],
  onSight: (from: number, to: number) => void
) {
  const from = inSight.find(({ index }) => index !== undefined)?.index ?? 0
  const last = inSight.findLast(({ index }) => index !== undefined)?.index ?? -1
  useEffect(() => onSight(from, last + 1), [onSight, from, last])
}

function Part({ slot, label, span }: { slot: number; label: string; span: number }) {
  return (
    <div role="row" aria-rowindex={slot + 2} className={styles.part} style={standing(slot)}>
      <div role="gridcell" aria-colspan={span}>
        {label}
      </div>
    </div>
  )
}

function templateOf<R>(columns: readonly LongTableColumn<R>[], hasMenu: boolean): CSSProperties {
  const widths = columns.map(({ width, share = 1 }) =>
    width === undefined ? `minmax(0, ${share}fr)` : `${width}rem`
  )
  return { '--columns': [...widths, ...(hasMenu ? ['2rem'] : [])].join(' ') } as CSSProperties
}
