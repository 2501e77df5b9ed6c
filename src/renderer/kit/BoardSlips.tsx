import { GridList, ListLayout, useDragAndDrop, Virtualizer } from 'react-aria-components'
import { useIntl } from 'react-intl'
import type { BoardCard, BoardList, MoveCard } from './boardCards'
import { BoardSlip } from './BoardSlip'
import styles from './BoardSlips.module.css'
import { classes } from './classes'
import { given } from './given'
import { RowKeys } from './RowKeys'

/** What a slip in hand is to other programs: nothing. */
const SLIP = 'application/x-regulars-slip'
/** From this many slips on only those in sight are drawn, in a place that scrolls. */
const MANY = 60

/** How they are laid out then, in pixels. */
const rows = { estimatedRowSize: 40 }
const sheets = { estimatedRowSize: 100, gap: 10 }

export type BoardSlipsProps = {
  list: BoardList
  lists: readonly BoardList[]
  cards: readonly BoardCard[]
  isSlips: boolean
  /** Something stands under the slips. */
  isFollowed: boolean
  lifted: string | null
  onLift: (list: string | null) => void
  onMove: MoveCard
  isReadOnly: boolean
}

/** The slips of one place: rows between hairlines, or small sheets where they wait to be sorted. */
export function BoardSlips(props: BoardSlipsProps) {
  const { list, lists, cards, isSlips, isFollowed, lifted, onMove, isReadOnly } = props
  const intl = useIntl()
  const lifting = useLifting(props)
  const grid = (
    <GridList
      aria-label={list.title}
      items={cards}
      dependencies={[lists, isSlips, isReadOnly]}
      className={classes(
        styles.list,
        isSlips && styles.slips,
        isFollowed && styles.followed,
        lifted !== null && lifted !== list.id && styles.open
      )}
      renderEmptyState={() => null}
      {...given({ dragAndDropHooks: isReadOnly ? undefined : lifting })}
    >
      {(card) => (
        <BoardSlip
          card={card}
          list={list}
          lists={lists}
          isSlip={isSlips}
          onMove={onMove}
          isReadOnly={isReadOnly}
        />
      )}
    </GridList>
  )
  const entriesOf = (id: string) =>
    isReadOnly ? [] : (cards.find((card) => card.id === id)?.menu ?? [])
  return (
    <RowKeys entriesOf={entriesOf}>
      {cards.length > MANY ? (
        <div className={styles.long}>
          <Virtualizer layout={ListLayout} layoutOptions={isSlips ? sheets : rows}>
            {grid}
          </Virtualizer>
        </div>
      ) : (
        grid
      )}
      <p className={styles.slot} aria-hidden="true">
        {intl.formatMessage({ id: 'kit.board.drop' })}
      </p>
    </RowKeys>
  )
}

/** How slips are lifted from this place and put down in it. */
function useLifting({ list, cards, lifted, onLift, onMove }: BoardSlipsProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ [SLIP]: String(key), 'text/plain': titleOf(cards, String(key)) })),
    acceptedDragTypes: [SLIP],
    getAllowedDropOperations: () => ['move'],
    getDropOperation: (target) =>
      target.type === 'root' && lifted !== list.id ? 'move' : 'cancel',
    onDragStart: () => onLift(list.id),
    onDragEnd: () => onLift(null),
    onRootDrop: async ({ items }) => {
      for (const item of items)
        if (item.kind === 'text' && item.types.has(SLIP)) onMove(await item.getText(SLIP), list.id)
    },
    renderDragPreview: (items) => <div className={styles.preview}>{items[0]?.['text/plain']}</div>
  })
  return dragAndDropHooks
}

const titleOf = (cards: readonly BoardCard[], id: string) =>
  cards.find((card) => card.id === id)?.title ?? ''
