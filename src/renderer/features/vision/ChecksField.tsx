import { visionChecks } from '../../../shared/features/vision'
import { CheckRow, CheckRows } from '../../kit/Checkbox'
import { useChoice } from '../../shell/choice'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import type { VisionForm } from './visionForm'

/** The six ticks of a good vision (S4-C2 to S4-C5): the owner's own judgement. */
export function ChecksField({ form }: { form: VisionForm }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const [ticked, choose] = useChoice(form.vision.checks, (checks) => form.save(() => ({ checks })))
  return (
    <CheckRows label={words.format('vision.field.checks')}>
      {visionChecks.map((check) => (
        <CheckRow
          key={check}
          label={words.format(`vision.check.${check}`)}
          value={ticked.includes(check)}
          isDisabled={readOnly}
          onChange={(isTrue) =>
            choose(visionChecks.filter((one) => (one === check ? isTrue : ticked.includes(one))))
          }
        />
      ))}
    </CheckRows>
  )
}
