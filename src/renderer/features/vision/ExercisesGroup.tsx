import { Disclosure } from '../../kit/Disclosure'
import { FieldRow, Leaf } from '../../kit/Leaf'
import { TextLink } from '../../kit/LinkButton'
import { Section } from '../../kit/Section'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { Example } from './Example'
import styles from './Vision.module.css'
import type { VisionForm } from './visionForm'
import { VisionText } from './VisionText'

type ExercisesGroupProps = { form: VisionForm; isFolded: boolean }

/** The exercises that lead to the sentence; out of the way once there is one. */
export function ExercisesGroup({ form, isFolded }: ExercisesGroupProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const exercises = <Exercises form={form} />
  return (
    <Section title={words.format('vision.group.exercises')} aside={words.format('vision.onlyYou')}>
      {isFolded ? (
        <Disclosure label={words.format('vision.exercises.show')}>{exercises}</Disclosure>
      ) : (
        exercises
      )}
      {!readOnly && (
        <p className={styles.way}>
          <TextLink href="/vision/magazine">{words.format('vision.guide.again')}</TextLink>
        </p>
      )}
    </Section>
  )
}

/** Each with an example of the owner's kind of business for as long as nothing is written. */
function Exercises({ form }: { form: VisionForm }) {
  const words = useWords()
  const { magazineSuccesses, magazineCauses, customerShoes, futurePicture } = form.vision
  return (
    <Leaf>
      <FieldRow
        label={words.format('vision.field.magazine')}
        hint={words.format('vision.field.magazine.hint')}
      >
        <div className={styles.pair}>
          <VisionText form={form} field="magazineSuccesses" />
          <VisionText form={form} field="magazineCauses" />
        </div>
        {magazineSuccesses === '' && magazineCauses === '' && <Example of="magazine" />}
      </FieldRow>
      <VisionText
        form={form}
        field="customerShoes"
        hint={words.format('vision.field.customerShoes.hint')}
        after={customerShoes === '' && <Example of="shoes" />}
      />
      <VisionText
        form={form}
        field="futurePicture"
        hint={words.format('vision.field.futurePicture.hint')}
        after={futurePicture === '' && <Example of="future" />}
      />
    </Leaf>
  )
}
