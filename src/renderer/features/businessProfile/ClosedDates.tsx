import { useState } from 'react'
import { isDay } from '../../../shared/fields'
import type { MessageId, MessageValues, Words } from '../../../shared/words'
import { Button } from '../../kit/Button'
import { DateField } from '../../kit/DateField'
import { Disclosure } from '../../kit/Disclosure'
import { focusField } from '../../kit/ErrorSummary'
import { IconButton } from '../../kit/IconButton'
import { FieldRow } from '../../kit/Leaf'
import { useChoice } from '../../shell/choice'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import styles from './BusinessProfile.module.css'
import { daysOf, type Stretch, stretches, withoutStretch } from './closedDates'
import { hintText } from './fieldWords'
import type { ProfileForm } from './profileForm'

/** As many closed days as the profile keeps. */
const MOST = 400
const ADD_FIELD = 'closed-dates-from'

/** The days the business is closed besides its weekly ones: single ones, or a holiday from the first day to the last. */
export function ClosedDates({ form }: { form: ProfileForm }) {
  const words = useWords()
  const { today, readOnly } = usePlan()
  const { dates, add, remove } = useClosedDates(form)
  const all = stretches(dates)
  const past = all.filter((stretch) => stretch.to < today)
  const onRemove = readOnly ? undefined : remove
  return (
    <FieldRow
      label={words.format('businessProfile.field.closedDates')}
      hint={hintText(words, 'closedDates')}
    >
      {!readOnly && <AddClosedDates dates={dates} onAdd={add} />}
      {all.length === 0 && (
        <p className={styles.nothing}>{words.format('businessProfile.closedDates.none')}</p>
      )}
      <StretchList of={all.slice(past.length)} onRemove={onRemove} />
      {past.length > 0 && (
        <Disclosure
          label={words.format('businessProfile.closedDates.past', {
            count: dates.filter((day) => day < today).length
          })}
        >
          <StretchList of={past} onRemove={onRemove} />
        </Disclosure>
      )}
    </FieldRow>
  )
}

/** The closed days, and the ways to note and strike some; each says what was done. */
function useClosedDates(form: ProfileForm) {
  const words = useWords()
  const tell = useTold()
  const [{ dates }, choose] = useChoice(
    { dates: form.profile.closedDates, told: '' },
    async ({ dates: closedDates, told }) => {
      const result = await form.save({ closedDates })
      if (result.ok) tell(told, { undo: true })
      return result
    }
  )
  return {
    dates,
    add: (stretch: Stretch) => {
      const days = stretchText(words, stretch)
      choose({
        dates: [...new Set([...dates, ...daysOf(stretch, MOST)])].toSorted(),
        told: words.format('businessProfile.told.closedDatesAdded', { days })
      })
    },
    remove: (stretch: Stretch) => {
      const days = stretchText(words, stretch)
      choose({
        dates: withoutStretch(dates, stretch),
        told: words.format('businessProfile.told.closedDatesRemoved', { days })
      })
      focusField(ADD_FIELD)
    }
  }
}

type Refusal = { field: 'from' | 'to'; id: MessageId; values?: MessageValues }

function AddClosedDates(props: { dates: readonly string[]; onAdd: (added: Stretch) => void }) {
  const words = useWords()
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const errorAt = (field: Refusal['field']) =>
    refusal?.field === field ? words.format(refusal.id, refusal.values) : undefined
  const add = () => {
    const refused = refuse(from, to, props.dates)
    setRefusal(refused)
    focusField(refused?.field === 'to' ? 'closed-dates-to' : ADD_FIELD)
    if (refused || from === null) return
    props.onAdd({ from, to: to ?? from })
    setFrom(null)
    setTo(null)
  }
  return (
    <div className={styles.adding}>
      <DateField
        id={ADD_FIELD}
        label={words.format('businessProfile.closedDates.from')}
        value={from}
        error={errorAt('from')}
        onChange={setFrom}
      />
      <DateField
        id="closed-dates-to"
        label={words.format('businessProfile.closedDates.to')}
        aside={words.format('businessProfile.closedDates.toAside')}
        value={to}
        error={errorAt('to')}
        onChange={setTo}
      />
      <Button icon="add" onPress={add}>
        {words.format('businessProfile.closedDates.add')}
      </Button>
    </div>
  )
}

/** Why days cannot be added, or null. */
function refuse(from: string | null, to: string | null, dates: readonly string[]): Refusal | null {
  if (from === null) return { field: 'from', id: 'businessProfile.closedDates.missing' }
  if (!isDay(from)) return { field: 'from', id: 'businessProfile.closedDates.notADay' }
  if (to !== null && !isDay(to)) return { field: 'to', id: 'businessProfile.closedDates.notADay' }
  if (to !== null && to < from) return { field: 'to', id: 'businessProfile.closedDates.backwards' }
  const added = daysOf({ from, to: to ?? from }, MOST + 1).filter((day) => !dates.includes(day))
  if (added.length === 0) return { field: 'from', id: 'businessProfile.closedDates.there' }
  if (dates.length + added.length > MOST)
    return { field: 'from', id: 'field.tooMany', values: { most: MOST } }
  return null
}

type StretchListProps = {
  of: readonly Stretch[]
  onRemove: ((stretch: Stretch) => void) | undefined
}

function StretchList({ of: list, onRemove }: StretchListProps) {
  const words = useWords()
  if (list.length === 0) return null
  return (
    <ul className={styles.stretches} aria-label={words.format('businessProfile.field.closedDates')}>
      {list.map((stretch) => {
        const days = stretchText(words, stretch)
        return (
          <li key={stretch.from}>
            {days}
            {onRemove && (
              <IconButton
                narrow
                icon="close"
                label={words.format('businessProfile.closedDates.remove', { days })}
                onPress={() => onRemove(stretch)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function stretchText(words: Words, { from, to }: Stretch): string {
  if (from === to) return words.date(from)
  return words.format('businessProfile.closedDates.range', {
    from: words.date(from),
    to: words.date(to)
  })
}
