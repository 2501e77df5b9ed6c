import { FieldRow, Leaf } from '../../kit/Leaf'
import { Section } from '../../kit/Section'
import { useWords } from '../../shell/words'
import { ChecksField } from './ChecksField'
import type { VisionForm } from './visionForm'
import { VisionText } from './VisionText'

/** The owner's own judgement of the vision, and the decisions it settles (S4-C2 to S4-C5). */
export function CheckGroup({ form }: { form: VisionForm }) {
  const words = useWords()
  return (
    <Section title={words.format('vision.group.check')} aside={words.format('vision.onlyYou')}>
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
    </Section>
  )
}
