import { Button, GridListItem } from 'react-aria-components'
import { useIntl } from 'react-intl'
import type { BoardCard, BoardList, MoveCard } from './boardCards'
import styles from './BoardSlips.module.css'
import { classes } from './classes'
import { Icon } from './Icon'
import iconButton from './IconButton.module.css'
import { MoreButton } from './MenuButton'
import { useOpening, useRowMenu } from './RowKeys'

export type BoardSlipProps = {
  card: BoardCard
  list: BoardList
  lists: readonly BoardList[]
  /** A small sheet rather than a row. */
  isSlip: boolean
  onMove: MoveCard
  isReadOnly: boolean
}

/** One slip: its handle, its words, and its menu; where it is only read, its words alone. */
export function BoardSlip(props: BoardSlipProps) {
  const { card, isSlip, isReadOnly } = props
  const intl = useIntl()
  const menu = useRowMenu()
  return (
    <GridListItem
      id={card.id}
      textValue={card.name}
      href={card.href}
      className={classes(styles.slip, isSlip ? styles.paper : styles.row)}
      {...(!isReadOnly && menu.row)}
    >
      {!isReadOnly && (
        <Button
          slot="drag"
          aria-label={intl.formatMessage({ id: 'kit.board.move' }, { name: card.title })}
          className={classes(iconButton.iconButton, iconButton.narrow, styles.handle)}
        >
          <Icon name="grip" size={isSlip ? 'plain' : 'small'} />
        </Button>
      )}
      <div className={styles.words}>
        <span className={styles.title}>{card.title}</span>
        {card.note && <small>{card.note}</small>}
      </div>
      <div className={styles.end}>
        {card.meta && <div className={styles.meta}>{card.meta}</div>}
        {!isReadOnly && (
          <div className={styles.more}>
            <SlipMenu {...props} {...menu.button} />
          </div>
        )}
      </div>
    </GridListItem>
  )
}

type SlipMenuProps = BoardSlipProps & ReturnType<typeof useRowMenu>['button']

function SlipMenu({ card, list, lists, onMove, isOpen, onOpenChange }: SlipMenuProps) {
  const intl = useIntl()
  const opening = useOpening(card.href)
  const moves = lists
    .filter((other) => other.id !== list.id)
    .map((other) => ({
      id: `move-${other.id}`,
      label: other.title,
      onAction: () => onMove(card.id, other.id)
    }))
  return (
    <MoreButton
      narrow
      label={intl.formatMessage({ id: 'kit.more.of' }, { name: card.title })}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      groups={[
        opening,
        {
          id: 'move',
          heading: intl.formatMessage({ id: 'kit.board.moveTo' }),
          entries: moves
        },
        ...(card.menu ? [{ id: 'more', entries: card.menu }] : [])
      ]}
    />
  )
}
