import { type DueItem, dueItems } from '../../../shared/dueItems'
import { planParts } from '../../../shared/planParts'
import { Button } from '../../kit/Button'
import { usePeople } from '../../records/usePeople'
import { valueOf } from '../../shell/calls'
import { useCommands } from '../../shell/commands'
import { keysOf } from '../../shell/keys'
import { Loaded } from '../../shell/Loaded'
import { dayOf, useTimeZone } from '../../shell/moments'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { DueList } from './DueList'
import styles from './Home.module.css'
import { leadText } from './leadText'
import { nextStep } from './nextStep'
import { NextStepCard } from './NextStepCard'
import { PlanTable } from './PlanTable'
import { quarterLine } from './quarterLine'
import { QuarterRule } from './QuarterRule'
import { type HomeFacts, useHomeFacts } from './useHomeFacts'

/** The page the owner opens every day: what is next, where the plan stands, what is due. */
export function HomeScreen() {
  const words = useWords()
  const { today, readOnly } = usePlan()
  const facts = useHomeFacts()
  const known = valueOf(facts)
  const items = known ? dueItems(known, today) : []
  return (
    <Screen
      title={words.date(today, 'weekday')}
      windowTitle={words.format('home.windowTitle')}
      lead={known && leadText(words, items, known.overdueContacts, today)}
      rule={<QuarterRule line={quarterLine(items, known?.assessments ?? [], today)} />}
      actions={!readOnly && <NoteComplaint />}
    >
      <Loaded of={facts}>{(all) => <Home facts={all} items={items} />}</Loaded>
    </Screen>
  )
}

function Home({ facts, items }: { facts: HomeFacts; items: readonly DueItem[] }) {
  const words = useWords()
  const { today } = usePlan()
  const zone = useTimeZone()
  const { nameOf } = usePeople()
  const next = nextStep(facts, {
    words,
    today,
    dayOf: (moment) => dayOf(moment, zone),
    personName: nameOf
  })
  return (
    <div className={styles.page}>
      <NextStepCard next={next} />
      <div className={styles.columns}>
        <PlanTable parts={planParts(facts, today)} />
        <DueList items={items} personName={nameOf} />
      </div>
    </div>
  )
}

function NoteComplaint() {
  const words = useWords()
  const { run } = useCommands()
  return (
    <Button icon="add" keys={keysOf('contact.new')} onPress={() => run('contact.new')}>
      {words.format('contacts.note')}
    </Button>
  )
}
