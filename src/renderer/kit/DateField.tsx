import { parseAbsolute, parseDate } from '@internationalized/date'
import { useState } from 'react'
import {
  Button,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover
} from 'react-aria-components'
import { useIntl } from 'react-intl'
import { ChipGroup } from './ChipGroup'
import { classes } from './classes'
import styles from './DateField.module.css'
import field from './Field.module.css'
import { FieldFrame, type FieldWords } from './FieldFrame'
import floating from './Floating.module.css'
import { given } from './given'
import { Icon } from './Icon'
import { MonthCalendar } from './MonthCalendar'

export type DateFieldProps = FieldWords & {
  /** A day, `YYYY-MM-DD`; `null` while it is empty. */
  value: string | null
  onChange: (value: string | null) => void
  onBlur?: (() => void) | undefined
  /** The earliest and the latest day that may be chosen. */
  least?: string | undefined
  most?: string | undefined
  isReadOnly?: boolean | undefined
  isDisabled?: boolean | undefined
  id?: string | undefined
}

/** A day, typed part by part or picked from a calendar, in the order and with the names of the app's language. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, onBlur, least, most, isReadOnly, isDisabled, id, ...words } = props
  return (
    <DatePicker
      {...given({ isReadOnly, isDisabled, id })}
      {...given({ minValue: calendarDay(least), maxValue: calendarDay(most) })}
      // The calendar opens where a day may be chosen: the plan’s own time, not the computer’s.
      {...given({ placeholderValue: calendarDay(least ?? most) })}
      value={value === null ? null : parseDate(value)}
      isInvalid={words.error !== undefined}
      shouldForceLeadingZeros={false}
      onChange={(day) => onChange(day === null ? null : day.toString())}
      {...given({ onBlur: onBlur && (() => onBlur()) })}
    >
      <DateParts {...words} />
    </DatePicker>
  )
}

/** What is seen of a day or moment: its parts to type, and the button that opens the calendar. */
function DateParts({ isWide, ...words }: FieldWords & { isWide?: boolean }) {
  const intl = useIntl()
  return (
    <FieldFrame {...words}>
      <Group
        className={classes(field.field, field.withButton, styles.group, isWide && styles.wide)}
      >
        <DateInput className={styles.input}>
          {(segment) => <DateSegment segment={segment} className={styles.segment} />}
        </DateInput>
        <Button className={styles.open} aria-label={intl.formatMessage({ id: 'kit.date.open' })}>
          <Icon name="calendar" />
        </Button>
      </Group>
      <Popover className={floating.floating} offset={4}>
        <Dialog className={styles.dialog}>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </FieldFrame>
  )
}

export type MomentFieldProps = Omit<DateFieldProps, 'value' | 'least' | 'most' | 'onChange'> & {
  /** A moment in UTC (ISO 8601); `null` while it is empty. */
  value: string | null
  onChange: (value: string | null) => void
  /** The zone whose day and time are shown and typed. */
  timeZone: string
  /** The earliest and the latest moment that may be chosen. */
  least?: string | undefined
  most?: string | undefined
}

/** A day and a time of that day, typed part by part, in the business's own time zone. */
export function MomentField(props: MomentFieldProps) {
  const { value, onChange, onBlur, timeZone, least, most, isReadOnly, isDisabled, id, ...words } =
    props
  const zoned = (at: string | undefined) =>
    at === undefined ? undefined : parseAbsolute(at, timeZone)
  return (
    <DatePicker
      {...given({ isReadOnly, isDisabled, id })}
      {...given({ minValue: zoned(least), maxValue: zoned(most), placeholderValue: zoned(most) })}
      granularity="minute"
      hourCycle={24}
      hideTimeZone
      value={value === null ? null : parseAbsolute(value, timeZone)}
      isInvalid={words.error !== undefined}
      shouldForceLeadingZeros={false}
      onChange={(at) => onChange(at === null ? null : at.toDate().toISOString())}
      {...given({ onBlur: onBlur && (() => onBlur()) })}
    >
      <DateParts {...words} isWide />
    </DatePicker>
  )
}

const calendarDay = (day: string | undefined) => (day === undefined ? undefined : parseDate(day))

export type DayChoiceProps = Omit<DateFieldProps, 'hint' | 'after' | 'aside'> & {
  /** Days offered as chips, such as today and yesterday. */
  days: readonly { value: string; label: string }[]
}

const ANOTHER = 'another'

/** A day out of a few near ones, with a field for any other. */
export function DayChoice({ days, ...props }: DayChoiceProps) {
  const intl = useIntl()
  const near = days.some((day) => day.value === props.value)
  const [another, setAnother] = useState(props.value !== null && !near)
  return (
    <div className={styles.choice}>
      <ChipGroup
        label={props.label}
        labelHidden={props.labelHidden}
        choices={[
          ...days,
          { value: ANOTHER, label: intl.formatMessage({ id: 'kit.date.another' }) }
        ]}
        value={another ? ANOTHER : props.value}
        onChange={(chosen) => {
          setAnother(chosen === ANOTHER)
          if (chosen !== ANOTHER) props.onChange(chosen)
        }}
      />
      {another && <DateField {...props} labelHidden />}
    </div>
  )
}
