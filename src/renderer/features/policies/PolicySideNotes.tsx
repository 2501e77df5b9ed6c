import type { ReactNode } from 'react'
import {
  decisionFor,
  inForce,
  policyCode,
  reviewOverdue
} from '../../../shared/features/policies/rules'
import type { Policy } from '../../../shared/features/policies/schema'
import type { Words } from '../../../shared/words'
import { TextLink } from '../../kit/LinkButton'
import { FactList, SideNotes } from '../../kit/SideNotes'
import { StatusTag } from '../../kit/StatusTag'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { PlaceOnCross } from './PlaceOnCross'
import { PolicyHistory } from './PolicyHistory'
import { PolicyRevisions } from './PolicyRevisions'
import { seenText } from './policyWords'
import styles from './PolicyScreen.module.css'

/** Beside what is written: the place on the cross, the facts, how it changed, and where it stands on paper. */
export function PolicySideNotes({ policy }: { policy: Policy }) {
  const words = useWords()
  const { today } = usePlan()
  return (
    <SideNotes label={words.format('policy.facts')}>
      <PlaceOnCross decision={decisionFor(policy.stance, policy.necessity)} policy={policy} />
      <FactList facts={factsOf(words, policy, today)} />
      <PolicyRevisions policy={policy} />
      <div className={styles.history}>
        <PolicyHistory policy={policy} />
      </div>
      {policy.status !== 'retired' && <PlanPage isPrinted={inForce(policy)} />}
    </SideNotes>
  )
}

type Fact = { term: string; detail: ReactNode }

function factsOf(words: Words, policy: Policy, today: string): Fact[] {
  const { status, number, retiredOn } = policy
  return [
    { term: words.format('policy.facts.code'), detail: policyCode(number) },
    { term: words.format('policy.field.status'), detail: words.format(`policy.status.${status}`) },
    { term: words.format('policy.facts.seen'), detail: whereSeen(words, policy) },
    ...(inForce(policy) ? datesInForce(words, policy, today) : []),
    ...(retiredOn
      ? [{ term: words.format('policy.field.retiredOn'), detail: words.date(retiredOn, 'long') }]
      : [])
  ]
}

function whereSeen(words: Words, { audience, displays }: Policy): string {
  if (audience !== 'customers') return words.format('policy.facts.notForCustomers')
  return displays.length === 0 ? words.format('policy.facts.notSeen') : seenText(words, displays)
}

/** Since when a policy holds, and when it is looked at again. */
function datesInForce(words: Words, policy: Policy, today: string): Fact[] {
  const { effectiveFrom, reviewDate } = policy
  const facts: Fact[] = []
  if (effectiveFrom) {
    const since = effectiveFrom > today ? 'effectiveFrom.ahead' : 'effectiveFrom'
    const term = words.format(`policy.field.${since}`)
    facts.push({ term, detail: words.date(effectiveFrom, 'long') })
  }
  if (reviewDate)
    facts.push({
      term: words.format('policy.field.reviewDate'),
      detail: (
        <>
          {words.date(reviewDate, 'long')}{' '}
          {reviewOverdue(policy, today) && <StatusTag status="again" />}
        </>
      )
    })
  return facts
}

/** The way to the page of the plan the policy stands on. */
function PlanPage({ isPrinted }: { isPrinted: boolean }) {
  const words = useWords()
  return (
    <div className={styles.planPage}>
      <svg viewBox="0 0 54 76" aria-hidden="true">
        <rect className={styles.sheet} x=".5" y=".5" width="53" height="75" />
        <path className={styles.lines} d="M6 10h22M18 20h30M18 25h28M18 30h18" />
        <rect className={styles.marked} x="16" y="35" width="34" height="18" />
        <path className={styles.lines} d="M18 39h30M18 44h28M18 49h20M18 60h30M18 65h24" />
      </svg>
      <span>
        {isPrinted && (
          <TextLink href="/print?document=plan">{words.format('policy.inPlan')}</TextLink>
        )}
        <small>{words.format(isPrinted ? 'policy.inPlan.chapter' : 'policy.inPlan.notYet')}</small>
      </span>
    </div>
  )
}
