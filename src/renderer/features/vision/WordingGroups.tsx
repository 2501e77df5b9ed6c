import { useWords } from '../../shell/words'
import type { VisionMissing } from './adoption'
import { Example } from './Example'
import { StatementField } from './StatementField'
import { ValuesField } from './ValuesField'
import styles from './Vision.module.css'
import type { VisionForm } from './visionForm'
import { VisionGroup } from './VisionGroup'

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
      <VisionGroup title={words.format('vision.field.values')} seenBy={seenBy}>
        <p className={styles.weak}>{words.format('vision.values.lead')}</p>
        <ValuesField form={form} missing={missing.values} />
      </VisionGroup>
      <VisionGroup title={words.format('vision.field.statement')} seenBy={seenBy}>
        <StatementField
          form={form}
          missing={missing.statement}
          takesFocus={takesFocus}
          labelHidden
        />
        {form.vision.statement === '' && <Example of="statement" />}
      </VisionGroup>
    </>
  )
}
