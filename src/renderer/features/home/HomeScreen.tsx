import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'

/** The page the owner opens every day: what is next, and where the plan stands. */
export function HomeScreen() {
  const words = useWords()
  const { today } = usePlan()
  return (
    <Screen title={words.date(today, 'weekday')} windowTitle={words.format('home.windowTitle')}>
      <p>{words.format('home.lead.calm')}</p>
    </Screen>
  )
}
