import { useState } from 'react'
import { useIntl } from 'react-intl'
import styles from './Board.module.css'
import type { BoardList, MoveCard } from './boardCards'
import { BoardSlips } from './BoardSlips'
import { Button } from './Button'
import { classes } from './classes'

export type BoardPlaceProps = {
  list: BoardList
  /** All places, for “Move to”. */
  lists: readonly BoardList[]
  /** The class of a quadrant; none for what is not sorted yet. */
  look: string | undefined
  shown: number
  /** The place the slip in hand came from. */
  lifted: string | null
  onLift: (list: string | null) => void
  onMove: MoveCard
  isReadOnly: boolean
}

/** One place of the board: what it means, how many lie there, the slips, what to do next. */
export function BoardPlace({ list, look, shown, ...board }: BoardPlaceProps) {
  const intl = useIntl()
  const [isWhole, setWhole] = useState(false)
  const { cards } = list
  // One more line costs no more room than the words “Show all”.
  const isCut = look !== undefined && !isWhole && cards.length > shown + 1
  return (
    <section
      aria-label={list.place}
      className={look === undefined ? styles.unsorted : classes(styles.quadrant, look)}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>
          {list.title} <span className={styles.count}>{intl.formatNumber(cards.length)}</span>
        </h2>
        {list.place !== list.title && (
          <p className={styles.place} aria-hidden="true">
            {list.place}
          </p>
        )}
        <p className={styles.hint}>{list.hint}</p>
      </div>
      <BoardSlips
        {...board}
        list={list}
        cards={isCut ? cards.slice(0, shown) : cards}
        isSlips={look === undefined}
        isFollowed={Boolean(list.after)}
      />
      {list.after}
      {(isCut || list.foot) && (
        <div className={styles.foot}>
          {isCut && (
            <Button look="link" onPress={() => setWhole(true)}>
              {intl.formatMessage({ id: 'kit.showAll' }, { count: cards.length })}
            </Button>
          )}
          {list.foot}
        </div>
      )}
    </section>
  )
}
