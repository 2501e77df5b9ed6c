import type { VisionState } from '../../../shared/features/vision'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { Button } from '../../kit/Button'
import { LinkButton } from '../../kit/LinkButton'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { firstOpenStep } from './visionFacts'
import type { VisionForm } from './visionForm'

type VisionActionsProps = {
  vision: VisionForm['vision']
  state: VisionState
  /** Nothing was adopted before. */
  isNew: boolean
  isEditing: boolean
  onAdopt: () => void
  onEdit: (isEditing: boolean) => void
}

/** The one thing to do next: go on exploring, adopt, or change what was adopted. */
export function VisionActions({ vision, state, isNew, isEditing, ...ways }: VisionActionsProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const next = {
    exploring: () => (
      <LinkButton look="primary" href={`/vision/${firstOpenStep(vision)}`}>
        {words.format('vision.guide.goOn')}
      </LinkButton>
    ),
    drafted: () => (
      <Button look="primary" onPress={ways.onAdopt}>
        {words.format(isNew ? 'vision.adopt' : 'vision.adoptNew')}
      </Button>
    ),
    adopted: () => (
      <Button onPress={() => ways.onEdit(!isEditing)}>
        {words.format(isEditing ? 'vision.leave' : 'vision.change')}
      </Button>
    )
  }
  return (
    <>
      <AutosaveStatus />
      {!readOnly && next[state]()}
    </>
  )
}
