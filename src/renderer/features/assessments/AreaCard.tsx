import { useState } from 'react'
import { isClosed } from '../../../shared/features/assessments/integrity'
import type { ImprovementArea } from '../../../shared/features/assessments/schema'
import { Button } from '../../kit/Button'
import { StatusTag } from '../../kit/StatusTag'
import { useWords } from '../../shell/words'
import { AreaActionSheet } from './AreaActionSheet'
import styles from './Areas.module.css'

type AreaCardProps = { area: ImprovementArea; isOpenable: boolean; onOpen: () => void }

/** One area that was kept: what is to be reached, and how it stands. */
export function AreaCard({ area, isOpenable, onOpen }: AreaCardProps) {
  const words = useWords()
  const [isMaking, setMaking] = useState(false)
  return (
    <li>
      <span className={styles.rank}>{area.rank}</span>
      <h3>{area.title}</h3>
      {area.sectionCode && (
        <p className={styles.hint}>{words.format(`assessment.section.${area.sectionCode}`)}</p>
      )}
      {(area.wantedState || area.reason) && (
        <p className={styles.words}>{area.wantedState || area.reason}</p>
      )}
      <AreaStatus area={area} />
      {area.showToStaff && <p className={styles.hint}>{words.format('area.shown')}</p>}
      {isOpenable && (
        <div className={styles.deeds}>
          <Button
            low
            aria-label={words.format('area.editOf', { title: area.title })}
            onPress={onOpen}
          >
            {words.format('area.edit')}
          </Button>
          {!isClosed(area) && (
            <Button
              low
              aria-label={words.format('area.makeActionOf', { title: area.title })}
              onPress={() => setMaking(true)}
            >
              {words.format('area.makeAction')}
            </Button>
          )}
        </div>
      )}
      {isMaking && <AreaActionSheet area={area} onClose={() => setMaking(false)} />}
    </li>
  )
}

const signs = { planned: 'toDo', active: 'partly', achieved: 'done', dropped: 'again' } as const

function AreaStatus({ area }: { area: ImprovementArea }) {
  const words = useWords()
  const { status, closedOn, closingNote } = area
  return (
    <>
      <p className={styles.status}>
        {status === 'dropped' ? (
          <span className={styles.hint}>
            {words.format('area.status.dropped.on', {
              day: words.date(closedOn ?? '', 'inSentence')
            })}
          </span>
        ) : (
          <StatusTag status={signs[status]}>
            {status === 'achieved'
              ? words.format('area.status.achieved.on', {
                  day: words.date(closedOn ?? '', 'inSentence')
                })
              : words.format(`area.status.${status}`)}
          </StatusTag>
        )}
      </p>
      {closingNote && isClosed(area) && <p className={styles.words}>{closingNote}</p>}
    </>
  )
}
