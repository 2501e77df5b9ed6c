import {
  Button,
  GridList,
  GridListItem,
  ListLayout,
  useDragAndDrop,
  Virtualizer
} from 'react-aria-components'
import { useIntl } from 'react-intl'
import type { BoardCard, BoardList, MoveCard } from './boardCards'
import styles from './BoardSlips.module.css'
import { classes } from './classes'
import iconButton from './IconButton.module.css'
import { Icon } from './Icon'
import { MoreButton } from './MenuButton'

/** What a slip in hand is to other programs: nothing. */
const SLIP = 'application/x-regulars-slip'
/** From this many slips on only those in sight are drawn, in a place that scrolls. */
const MANY = 60

export type BoardSlipsProps = {
  list: BoardList
  lists: readonly BoardList[]
  cards: readonly BoardCard[]
  isSlips: boolean
  lifted: string | null
  onLift: (list: string | null) => void
  onMove: MoveCard
}

/** The slips of one place: rows between hairlines, or small sheets where they wait to be sorted. */
export function BoardSlips({
  list,
  lists,
  cards,
  isSlips,
  lifted,
  onLift,
  onMove
}: BoardSlipsProps) {
  const intl = useIntl()
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
  const grid = (
    <GridList
      aria-label={list.title}
      items={cards}
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[lists, isSlips]}
      className={classes(styles.list, isSlips && styles.slips)}
      renderEmptyState={() => null}
    >
      {(card) => <Slip card={card} list={list} lists={lists} isSlip={isSlips} onMove={onMove} />}
    </GridList>
  )
  return (
    <>
      {cards.length > MANY ? (
        <div className={styles.long}>
          <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 40 }}>
            {grid}
          </Virtualizer>
        </div>
      ) : (
        grid
      )}
      <p className={styles.slot} aria-hidden="true">
        {intl.formatMessage({ id: 'kit.board.drop' })}
      </p>
    </>
  )
}

type SlipProps = Pick<BoardSlipsProps, 'list' | 'lists' | 'onMove'> & {
  card: BoardCard
  isSlip: boolean
}

function Slip({ card, list, lists, isSlip, onMove }: SlipProps) {
  const intl = useIntl()
  const moves = lists
    .filter((other) => other.id !== list.id)
    .map((other) => ({
      id: `move-${other.id}`,
      label: other.title,
      onAction: () => onMove(card.id, other.id)
    }))
  return (
    <GridListItem
      id={card.id}
      textValue={card.name}
      href={card.href}
      className={classes(styles.slip, isSlip ? styles.paper : styles.row)}
    >
      <Button
        slot="drag"
        aria-label={intl.formatMessage({ id: 'kit.board.move' }, { name: card.title })}
        className={classes(iconButton.iconButton, iconButton.narrow, styles.handle)}
      >
        <Icon name="grip" size={isSlip ? 'plain' : 'small'} />
      </Button>
      <div className={styles.words}>
        {card.title}
        {card.note && <small>{card.note}</small>}
      </div>
      <div className={styles.end}>
        {card.meta && <div className={styles.meta}>{card.meta}</div>}
        <div className={styles.more}>
          <MoreButton
            narrow
            label={intl.formatMessage({ id: 'kit.more.of' }, { name: card.title })}
            groups={[
              {
                id: 'move',
                heading: intl.formatMessage({ id: 'kit.board.moveTo' }),
                entries: moves
              },
              ...(card.menu ? [{ id: 'more', entries: card.menu }] : [])
            ]}
          />
        </div>
      </div>
    </GridListItem>
  )
}

const titleOf = (cards: readonly BoardCard[], id: string) =>
  cards.find((card) => card.id === id)?.title ?? ''
