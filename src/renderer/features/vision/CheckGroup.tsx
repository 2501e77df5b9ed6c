import { FieldRow, Leaf } from '../../kit/Leaf'
import { useWords } from '../../shell/words'
import { ChecksField } from './ChecksField'
import type { VisionForm } from './visionForm'
import { VisionGroup } from './VisionGroup'
import { VisionText } from './VisionText'

/** The owner's own judgement of the vision, and the decisions it settles (S4-C2 to S4-C5). */
export function CheckGroup({ form }: { form: VisionForm }) {
  const words = useWords()
  return (
    <VisionGroup title={words.format('vision.group.check')} seenBy={words.format('vision.onlyYou')}>
      <Leaf>
        <FieldRow label={words.format('vision.field.checks')}>
          <ChecksField form={form} />
        </FieldRow>
        <VisionText
          form={form}
          field="decisionExamples"
          hint={words.format('vision.field.decisionExamples.hint')}
        />
      </Leaf>
    </VisionGroup>
  )
}
