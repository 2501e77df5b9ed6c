import { EmptyState } from '../../kit/EmptyState'
import { LinkButton, TextLink } from '../../kit/LinkButton'
import { Screen } from '../../shell/Screen'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { Example } from './Example'

/** Before anything is written: one question, one example, one way to begin. */
export function VisionFirstUse() {
  const words = useWords()
  const { readOnly } = usePlan()
  return (
    <Screen title={words.format('shell.place.vision')}>
      <EmptyState
        icon="policies"
        actions={
          !readOnly && (
            <>
              <LinkButton look="primary" href="/vision/magazine">
                {words.format('vision.empty.begin')}
              </LinkButton>
              <TextLink href="/vision/statement">{words.format('vision.empty.straight')}</TextLink>
            </>
          )
        }
      >
        <p>{words.format('vision.empty.question')}</p>
        <Example of="statement" />
        <p>{words.format('vision.empty.way')}</p>
      </EmptyState>
    </Screen>
  )
}
