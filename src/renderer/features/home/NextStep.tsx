import type { PolicySummary } from '../../../shared/features/policies/operations'
import type { PlanPart, PlanPartName } from '../../../shared/planParts'
import type { MessageId } from '../../../shared/words'
import { LinkButton } from '../../kit/LinkButton'
import { useWords } from '../../shell/words'
import styles from './Home.module.css'

type NextStepProps = {
  part: PlanPart | null
  /** The review that is longest overdue; it goes before the plan. */
  review: PolicySummary | null
}

export const placeOf: Record<PlanPartName, string> = {
  business: '/business',
  vision: '/vision',
  policies: '/policies',
  print: '/print'
}

/** The one thing to do next, on a white sheet. */
export function NextStep({ part, review }: NextStepProps) {
  const words = useWords()
  const next = review ? reviewStep(review) : partStep(part)
  return (
    <section className={styles.next} aria-label={words.format('home.next')}>
      <div className={styles.nextWords}>
        <p className={styles.kicker}>{words.format('home.next')}</p>
        <h2>{words.format(next.title, next.values)}</h2>
        <p className={styles.why}>
          {words.format(next.why, { ...next.values, day: dayOf(next.day) })}
        </p>
      </div>
      <LinkButton look="primary" href={next.href}>
        {words.format(next.verb)}
      </LinkButton>
    </section>
  )

  function dayOf(day: string | undefined): string {
    return day === undefined ? '' : words.date(day, 'inSentence')
  }
}

type Next = {
  title: MessageId
  why: MessageId
  verb: MessageId
  href: string
  values: Record<string, string | number>
  day?: string | undefined
}

function reviewStep(policy: PolicySummary): Next {
  return {
    title: 'home.next.review.title',
    why: 'home.next.review.why',
    verb: 'home.next.review.verb',
    href: `/policies/${policy.id}`,
    values: { name: policy.title },
    day: policy.reviewDate ?? undefined
  }
}

function partStep(part: PlanPart | null): Next {
  if (!part) return { ...wordsOf('done'), href: '/print', values: {} }
  const { name, state, done, all, since } = part
  // A part that is done is never next; a review due is told as such.
  const stage =
    state === 'toDo' ? 'toDo' : state === 'again' && name === 'vision' ? 'again' : 'partly'
  return { ...wordsOf(stepOf(name, stage)), href: placeOf[name], values: { done, all }, day: since }
}

type Step =
  | 'done'
  | 'business'
  | 'vision.toDo'
  | 'vision.partly'
  | 'vision.again'
  | 'policies.toDo'
  | 'policies.partly'
  | 'print'

function stepOf(name: PlanPartName, stage: 'toDo' | 'partly' | 'again'): Step {
  if (name === 'vision') return `vision.${stage}`
  if (name === 'policies') return stage === 'toDo' ? 'policies.toDo' : 'policies.partly'
  return name
}

function wordsOf(step: Step): Pick<Next, 'title' | 'why' | 'verb'> {
  return {
    title: `home.next.${step}.title`,
    why: `home.next.${step}.why`,
    verb: `home.next.${step}.verb`
  }
}
