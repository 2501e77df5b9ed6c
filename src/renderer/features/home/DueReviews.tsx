import { daysBetween } from '../../../shared/days'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { TextLink } from '../../kit/LinkButton'
import { DatedList } from '../../kit/SideNotes'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import styles from './Home.module.css'

/** Policies whose day to be looked at again has come; nothing at all while there are none. */
export function DueReviews({ policies }: { policies: readonly PolicySummary[] }) {
  const words = useWords()
  const { today } = usePlan()
  if (policies.length === 0) return null
  return (
    <section>
      <div className={styles.bar}>
        <h2>{words.format('home.due')}</h2>
        <TextLink href="/policies">{words.format('home.due.all')}</TextLink>
      </div>
      <DatedList
        label={words.format('home.due')}
        entries={policies.map((policy) => {
          const date = policy.reviewDate ?? today
          return {
            id: policy.id,
            date,
            when: words.date(date, 'monthDay'),
            what: (
              <TextLink plain href={`/policies/${policy.id}`}>
                {policy.title}
              </TextLink>
            ),
            note: words.format('home.due.late', { days: daysBetween(date, today) })
          }
        })}
      />
    </section>
  )
}
