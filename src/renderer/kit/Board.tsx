import { useState } from 'react'
import styles from './Board.module.css'
import type { BoardList, MoveCard } from './boardCards'
import { BoardPlace } from './BoardPlace'

type BoardAxis = { label: string; hint?: string | undefined }

export type BoardProps = {
  /** Words over the columns and beside the rows of the cross. */
  columns: readonly [BoardAxis, BoardAxis]
  rows: readonly [BoardAxis, BoardAxis]
  /** Row by row: top left, top right, bottom left, bottom right. */
  quadrants: readonly [BoardList, BoardList, BoardList, BoardList]
  /** What has no place in the cross yet. */
  unsorted: BoardList
  onMove: MoveCard
  /** Slips can be opened, and nothing else. */
  isReadOnly?: boolean | undefined
  /** How many slips a quadrant shows before “Show all”. */
  shown?: number | undefined
}

/**
 * One sheet with an ink cross, and slips that wait beside it. A slip is moved by the pointer, by the keyboard (Enter on
 * its handle, Tab from place to place, Enter puts it down, Escape leaves it) and by its menu.
 */
export function Board(props: BoardProps) {
  const { columns, rows, quadrants, unsorted, onMove, isReadOnly = false, shown = 7 } = props
  const [lifted, setLifted] = useState<string | null>(null)
  const lists = [...quadrants, unsorted]
  const place = (list: BoardList, look: string | undefined) => (
    <BoardPlace
      key={list.id}
      list={list}
      lists={lists}
      look={look}
      shown={shown}
      lifted={lifted}
      onLift={setLifted}
      onMove={onMove}
      isReadOnly={isReadOnly}
    />
  )
  return (
    <div className={styles.desk}>
      <div className={styles.board}>
        <AxisLabel axis={columns[0]} className={styles.column} />
        <AxisLabel axis={columns[1]} className={styles.column} />
        <AxisLabel axis={rows[0]} className={styles.row} />
        {place(quadrants[0], styles.topLeft)}
        {place(quadrants[1], styles.topRight)}
        <AxisLabel axis={rows[1]} className={styles.row} />
        {place(quadrants[2], styles.bottomLeft)}
        {place(quadrants[3], styles.bottomRight)}
      </div>
      {place(unsorted, undefined)}
    </div>
  )
}

/** Seen only: each quadrant is named by its place. */
function AxisLabel({ axis, className }: { axis: BoardAxis; className: string }) {
  return (
    <p className={className} aria-hidden="true">
      {axis.label}
      {axis.hint && <small>{axis.hint}</small>}
    </p>
  )
}
