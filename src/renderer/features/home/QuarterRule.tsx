import type { CSSProperties } from 'react'
import { quarterText } from '../../../shared/features/assessments/quarters'
import type { Words } from '../../../shared/words'
import { classes } from '../../kit/classes'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { itemText } from './itemText'
import styles from './QuarterRule.module.css'
import type { QuarterLine, QuarterMark } from './quarterLine'

/** The rule under the head of Home: the quarter with today and what is coming. The list beside the plan says it all. */
export function QuarterRule({ line }: { line: QuarterLine }) {
  const words = useWords()
  return (
    <div role="img" aria-label={useLineText(line)} className={styles.line}>
      {line.isAssessmentAhead && (
        <i className={styles.ahead} style={place(line.months[2]?.at ?? 1)} />
      )}
      {line.weeks.map((at) => (
        <i key={at} className={styles.week} style={place(at)} />
      ))}
      {line.months.map(({ day, at }) => (
        <span key={day} className={styles.month} style={place(at)}>
          {monthName(words, day)}
        </span>
      ))}
      {line.marks.map((mark) => (
        <Mark key={`${mark.kind} ${mark.at}`} mark={mark} />
      ))}
      <b className={styles.today} style={place(line.today)} />
    </div>
  )
}

function Mark({ mark }: { mark: QuarterMark }) {
  const words = useWords()
  const style = { ...place(mark.at), '--room': `${mark.room * 100}%` } as CSSProperties
  return (
    <span
      style={style}
      className={classes(
        styles.mark,
        mark.kind === 'item' && styles.due,
        mark.isLeft && styles.left
      )}
    >
      <span className={styles.label}>{markText(words, mark)}</span>
    </span>
  )
}

function markText(words: Words, mark: QuarterMark): string {
  if (mark.kind === 'assessment') return words.format('home.quarter.assessment')
  return words.format('home.quarter.mark', {
    day: words.date(mark.item.date, 'monthDay'),
    what: itemText(words, mark.item)
  })
}

/** The line in words. */
function useLineText({ quarter, marks }: QuarterLine): string {
  const words = useWords()
  const { today } = usePlan()
  return words.format('home.quarter', {
    quarter: quarterText(words, quarter),
    today: words.date(today, 'monthDay'),
    count: marks.length,
    things: words.list(marks.map((mark) => markText(words, mark)))
  })
}

const place = (at: number) => ({ '--at': `${at * 100}%` }) as CSSProperties

/** A month as a label: its name alone, with a capital. */
function monthName(words: Words, day: string): string {
  const name = new Intl.DateTimeFormat(words.locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`)
  )
  return name.charAt(0).toLocaleUpperCase(words.locale) + name.slice(1)
}
