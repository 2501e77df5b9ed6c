import { useState } from 'react'
import { Board } from '../Board'
import type { BoardCard, BoardList } from '../boardCards'
import { Button } from '../Button'
import { StatusTag } from '../StatusTag'
import { toast } from '../toast'
import { boardTitles } from './boardTitles'
import styles from './WrittenSpecimens.module.css'

type Places = Record<string, string>

type BoardSpecimenProps = { many?: number; isReadOnly?: boolean }

/** The board of policies; with `many` one place holds a thousand. */
export function BoardSpecimen({ many = 0, isReadOnly = false }: BoardSpecimenProps) {
  const [places, setPlaces] = useState<Places>(() => start(many))
  const list = (id: string, title: string, place: string, hint: string): BoardList => ({
    id,
    title,
    place,
    hint,
    cards: Object.keys(places)
      .filter((card) => places[card] === id)
      .map((card) => slip(card, title))
  })
  const move = (card: string, to: string) => {
    const from = places[card]
    setPlaces({ ...places, [card]: to })
    toast({
      text: `Moved: ${card}`,
      undo: () => setPlaces((now) => ({ ...now, ...(from && { [card]: from }) }))
    })
  }
  return (
    <section aria-label="Board" className={styles.ruled}>
      <Board
        columns={[{ label: 'Necessary' }, { label: 'Unnecessary' }]}
        rows={[
          { label: 'Friendly', hint: 'makes things easier for customers' },
          { label: 'Unfriendly', hint: 'makes things harder for customers' }
        ]}
        quadrants={[
          list(
            'foundation',
            'Solid foundation',
            'Friendly and necessary',
            'Keep it and make it stronger'
          ),
          list('extra', 'Welcome extra', 'Friendly and unnecessary', 'Keep it and invent more'),
          list(
            'limit',
            'Necessary limit',
            'Unfriendly and necessary',
            'Soften it, give the reason, look for a compromise'
          ),
          list(
            'barrier',
            'Barrier without a reason',
            'Unfriendly and unnecessary',
            'Drop it today.'
          )
        ]}
        unsorted={{
          ...list(
            'unsorted',
            'Not sorted yet',
            'Not sorted yet',
            'Does this rule help customers get what they came for, or stand in the way?'
          ),
          foot: <Button low>Sort one by one</Button>
        }}
        onMove={move}
        isReadOnly={isReadOnly}
      />
    </section>
  )
}

function slip(title: string, where: string): BoardCard {
  const linked = title.length % 3 === 0
  return {
    id: title,
    title,
    name: `${title}, ${where}`,
    href: '/policies/1',
    meta: title.startsWith('Late') ? <StatusTag status="again" /> : linked ? '1 linked' : undefined,
    note: where === 'Not sorted yet' ? 'From the catalogue' : undefined,
    menu: [
      {
        id: 'delete',
        label: 'Delete',
        icon: 'delete',
        rowKey: 'Delete',
        danger: true,
        onAction: () => undefined
      }
    ]
  }
}

function start(many: number): Places {
  const more = Array.from({ length: many }, (_, index) => [
    `Rule number ${index + 1}`,
    'foundation'
  ])
  return Object.fromEntries([
    ...Object.entries(boardTitles).flatMap(([place, titles]) =>
      titles.map((title) => [title, place])
    ),
    ...more
  ])
}
