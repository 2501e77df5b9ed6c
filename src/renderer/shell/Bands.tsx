import { AutosaveBanner } from '../kit/AutosaveStatus'
import { Banner } from '../kit/Banner'
import { Button } from '../kit/Button'
import { usePlan } from './plan'
import { useChangePlan } from './start'
import { useWords } from './words'

/** What is true of the whole plan and must not be overlooked, above every page. */
export function Bands() {
  const words = useWords()
  const { sample, hasOwnPlan, readOnly, today } = usePlan()
  const { leaveSample } = useChangePlan()
  const leave = (
    <Button look="link" onPress={() => void leaveSample()}>
      {words.format(hasOwnPlan ? 'command.sample.leave' : 'shell.sample.leave')}
    </Button>
  )
  return (
    <aside aria-label={words.format('shell.bands')}>
      {sample && (
        <Banner actions={leave}>
          {words.format('shell.sample.band', { day: words.date(today, 'long') })}
        </Banner>
      )}
      {readOnly && !sample && <Banner>{words.format('shell.readOnly.band')}</Banner>}
      <AutosaveBanner />
    </aside>
  )
}
