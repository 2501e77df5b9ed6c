import { dueReviews, nextPart, planParts } from '../../../shared/planParts'
import { usePlan } from '../../shell/plan'
import { Loaded } from '../../shell/Loaded'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { DueReviews } from './DueReviews'
import styles from './Home.module.css'
import { NextStep } from './NextStep'
import { PlanTable } from './PlanTable'
import { usePlanFacts } from './usePlanFacts'

/** The page the owner opens every day: what is next, where the plan stands, what is due. */
export function HomeScreen() {
  const words = useWords()
  const { today } = usePlan()
  const facts = usePlanFacts()
  const due = facts.state === 'ready' ? dueReviews(facts.value.policies, today) : []
  return (
    <Screen
      title={words.date(today, 'weekday')}
      windowTitle={words.format('home.windowTitle')}
      lead={words.format('home.lead', { count: due.length })}
    >
      <Loaded of={facts}>
        {(known) => {
          const parts = planParts(known, today)
          return (
            <div className={styles.page}>
              <NextStep part={nextPart(parts)} review={due[0] ?? null} />
              <div className={styles.columns}>
                <PlanTable parts={parts} />
                <DueReviews policies={due} />
              </div>
            </div>
          )
        }}
      </Loaded>
    </Screen>
  )
}
