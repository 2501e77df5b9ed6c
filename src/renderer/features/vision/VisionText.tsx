import type { ReactNode } from 'react'
import { TextArea } from '../../kit/TextArea'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { ownFieldText } from '../../shell/ownFieldText'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import type { VisionForm } from './visionForm'

type VisionTextProps = {
  form: VisionForm
  field:
    'magazineSuccesses' | 'magazineCauses' | 'customerShoes' | 'futurePicture' | 'decisionExamples'
  /** Heard, not seen, where the page's heading asks the question. */
  labelHidden?: boolean
  hint?: string
  rows?: number
  after?: ReactNode
}

/** One text of the vision, for the owner alone, which saves itself. */
export function VisionText({ form, field, labelHidden, hint, rows, after }: VisionTextProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const text = useAutosaveField(`vision.${field}`, form.vision[field], (value) =>
    form.save(() => ({ [field]: value }))
  )
  return (
    <TextArea
      label={words.format(`vision.field.${field}`)}
      labelHidden={labelHidden}
      hint={hint}
      rows={rows}
      after={after}
      error={ownFieldText(words, text.failure)}
      isReadOnly={readOnly}
      value={text.value}
      onChange={text.onChange}
      onBlur={text.onBlur}
    />
  )
}
