import { Section } from '../../kit/Section'
import { useWords } from '../../shell/words'
import type { VisionMissing } from './adoption'
import { Example } from './Example'
import { StatementField } from './StatementField'
import { ValuesField } from './ValuesField'
import styles from './Vision.module.css'
import type { VisionForm } from './visionForm'

type WordingGroupsProps = {
  form: VisionForm
  missing: VisionMissing
  /** The sentence takes the focus: it was asked for just now. */
  takesFocus: boolean
}

/** What will be adopted: the five values and the sentence, as fields. */
export function WordingGroups({ form, missing, takesFocus }: WordingGroupsProps) {
  const words = useWords()
  const seenBy = words.format('vision.everyone')
  return (
    <>
      <Section title={words.format('vision.field.values')} aside={seenBy}>
        <p className={styles.weak}>{words.format('vision.values.lead')}</p>
        <ValuesField form={form} missing={missing.values} />
      </Section>
      <Section title={words.format('vision.field.statement')} aside={seenBy}>
        <StatementField
          form={form}
          missing={missing.statement}
          takesFocus={takesFocus}
          labelHidden
        />
        {form.vision.statement === '' && <Example of="statement" />}
      </Section>
    </>
  )
}
