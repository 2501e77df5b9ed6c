import { Leaf, FieldRow } from '../../kit/Leaf'
import { useWords } from '../../shell/words'
import { Example } from './Example'
import styles from './Vision.module.css'
import type { VisionForm } from './visionForm'
import { VisionText } from './VisionText'

/** The exercises that lead to the sentence, all on one page; an example stands where nothing is written yet. */
export function Exercises({ form }: { form: VisionForm }) {
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
