import { api } from '../../api'
import { useRead } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { isUntouched } from './visionFacts'
import { VisionFirstUse } from './VisionFirstUse'
import { VisionPage } from './VisionPage'

/** The vision: exercises, five values, the sentence, and what was adopted (domain.md 2.9). */
export function VisionScreen() {
  const words = useWords()
  const working = useRead(api.vision.get, undefined)
  const revisions = useRead(api.vision.revisions, undefined)
  if (working.state === 'ready' && revisions.state === 'ready')
    return isUntouched(working.value) && revisions.value.length === 0 ? (
      <VisionFirstUse />
    ) : (
      <VisionPage working={working.value} revisions={revisions.value} />
    )
  return (
    <Screen title={words.format('shell.place.vision')}>
      <Loaded of={working}>{() => <Loaded of={revisions}>{() => null}</Loaded>}</Loaded>
    </Screen>
  )
}
