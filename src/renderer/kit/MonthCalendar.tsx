import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading
} from 'react-aria-components'
import { useIntl } from 'react-intl'
import icon from './IconButton.module.css'
import { Icon } from './Icon'
import styles from './MonthCalendar.module.css'

/** One month at a time; Monday first where the app's language begins the week so. */
export function MonthCalendar() {
  const intl = useIntl()
  return (
    <Calendar className={styles.calendar}>
      <header className={styles.head}>
        <Button
          slot="previous"
          className={icon.iconButton}
          aria-label={intl.formatMessage({ id: 'kit.date.previous' })}
        >
          <Icon name="left" />
        </Button>
        <CalendarHeading className={styles.month} />
        <Button
          slot="next"
          className={icon.iconButton}
          aria-label={intl.formatMessage({ id: 'kit.date.next' })}
        >
          <Icon name="right" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={styles.day} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
