import { countWords, lengthHint } from '../../../shared/features/vision'
import { TextArea } from '../../kit/TextArea'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { ownFieldText } from '../../shell/ownFieldText'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import styles from './Vision.module.css'
import type { VisionForm } from './visionForm'

export const STATEMENT_FIELD = 'vision-statement'

type StatementFieldProps = {
  form: VisionForm
  labelHidden?: boolean
  hint?: string
  /** Why the sentence cannot be adopted yet. */
  missing?: string | undefined
  takesFocus?: boolean
}

/** The vision in one sentence, with how well it will be remembered as one types (CALC-15). */
export function StatementField(props: StatementFieldProps) {
  const { form, labelHidden, hint, missing, takesFocus } = props
  const words = useWords()
  const { readOnly } = usePlan()
  const text = useAutosaveField('vision.statement', form.vision.statement, (statement) =>
    form.save(() => ({ statement }))
  )
  return (
    <TextArea
      id={STATEMENT_FIELD}
      label={words.format('vision.field.statement')}
      labelHidden={labelHidden}
      hint={hint}
      error={ownFieldText(words, text.failure) ?? missing}
      after={<LengthHint sentence={text.value} />}
      isReadOnly={readOnly}
      takesFocus={takesFocus}
      value={text.value}
      onChange={text.onChange}
      onBlur={text.onBlur}
    />
  )
}

/** The count changes silently; a screen reader hears only when the sentence gets too long or short enough again. */
function LengthHint({ sentence }: { sentence: string }) {
  const words = useWords()
  const count = countWords(sentence)
  const hint = lengthHint(count)
  return (
    <p className={styles.length} data-hint={hint}>
      {hint && <span>{words.format('vision.words', { count })}</span>}
      <span role="status">{hint && words.format(`vision.length.${hint}`)}</span>
    </p>
  )
}
