import { FactList } from '../../kit/SideNotes'
import { useWords } from '../../shell/words'
import { ChecksField } from './ChecksField'
import { StatementField } from './StatementField'
import { ValuesField } from './ValuesField'
import styles from './Vision.module.css'
import type { GuideStep } from './visionFacts'
import type { VisionForm } from './visionForm'
import { VisionText } from './VisionText'

type GuideFieldsProps = { form: VisionForm; step: GuideStep; onDone: () => void }

/** What a page of the guided way asks for. */
export function GuideFields({ form, step, onDone }: GuideFieldsProps) {
  const words = useWords()
  switch (step) {
    case 'magazine':
      return (
        <>
          <VisionText form={form} field="magazineSuccesses" rows={3} />
          <VisionText form={form} field="magazineCauses" rows={3} />
        </>
      )
    case 'values':
      return <ValuesField form={form} onDone={onDone} />
    case 'shoes':
      return <VisionText form={form} field="customerShoes" labelHidden rows={4} />
    case 'future':
      return <VisionText form={form} field="futurePicture" labelHidden rows={8} />
    case 'statement':
      return (
        <>
          <WrittenSoFar form={form} />
          <StatementField form={form} labelHidden />
        </>
      )
    case 'check':
      return (
        <>
          {form.vision.statement !== '' && (
            <blockquote className={styles.sentence}>
              {words.format('vision.quoted', { text: form.vision.statement })}
            </blockquote>
          )}
          <ChecksField form={form} />
          <VisionText
            form={form}
            field="decisionExamples"
            hint={words.format('vision.field.decisionExamples.hint')}
            rows={3}
          />
        </>
      )
  }
}

/** What the exercises brought, to draw the sentence from. */
function WrittenSoFar({ form }: { form: VisionForm }) {
  const words = useWords()
  const { values, ...texts } = form.vision
  const names = values.map((value) => value.name).filter((name) => name !== '')
  const facts = [
    { term: words.format('vision.field.values'), detail: words.list(names) },
    ...(['customerShoes', 'futurePicture', 'magazineSuccesses'] as const).map((field) => ({
      term: words.format(`vision.field.${field}`),
      detail: texts[field]
    }))
  ].filter(({ detail }) => detail !== '')
  if (facts.length === 0) return null
  return (
    <section aria-label={words.format('vision.guide.written')} className={styles.writtenSoFar}>
      <FactList facts={facts} />
    </section>
  )
}
