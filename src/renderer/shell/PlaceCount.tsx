import { actionOverdue } from '../../shared/features/actions'
import { assessmentsDue } from '../../shared/features/assessments/quarters'
import { dueReviews } from '../../shared/planParts'
import { api } from '../api'
import { Hidden } from '../kit/Hidden'
import type { Place } from '../screens'
import { useRead, valueOf } from './calls'
import { usePlan } from './plan'
import styles from './Sidebar.module.css'
import { useWords } from './words'

/** How many things wait at a place, in the margin of its tab; nothing while there are none. */
export function PlaceCount({ of }: { of: NonNullable<Place['count']> }) {
  switch (of) {
    case 'assessments':
      return <Assessments />
    case 'reviews':
      return <Reviews />
    case 'actions':
      return <Actions />
    case 'contacts':
      return <OpenContacts />
  }
}

/** Quarters whose self-assessment is due or overdue, from the first one on (CALC-16). */
function Assessments() {
  const words = useWords()
  const { today } = usePlan()
  const all = valueOf(useRead(api.assessments.list, undefined)) ?? []
  const { due, overdue } = assessmentsDue(
    all.map(({ assessment }) => assessment),
    today
  )
  const count = all.length === 0 ? 0 : overdue.length + Number(due)
  return <Count count={count} text={words.format('shell.assessmentsDue', { count })} />
}

/** Policies whose review is due. */
function Reviews() {
  const words = useWords()
  const { today } = usePlan()
  const policies = valueOf(useRead(api.policies.list, undefined)) ?? []
  const count = dueReviews(policies, today).length
  return <Count count={count} text={words.format('shell.reviewsDue', { count })} />
}

/** Actions whose day is past (CALC-16). */
function Actions() {
  const words = useWords()
  const { today } = usePlan()
  const actions = valueOf(useRead(api.actions.list, undefined)) ?? []
  const count = actions.filter((action) => actionOverdue(action, today)).length
  return <Count count={count} text={words.format('shell.actionsOverdue', { count })} />
}

/** What customers still wait for. */
function OpenContacts() {
  const words = useWords()
  const count = valueOf(useRead(api.contacts.counts, undefined))?.open ?? 0
  return <Count count={count} text={words.format('shell.contactsOpen', { count })} />
}

function Count({ count, text }: { count: number; text: string }) {
  const words = useWords()
  if (count === 0) return null
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{words.number(count)}</span>
      <Hidden>{text}</Hidden>
    </span>
  )
}
