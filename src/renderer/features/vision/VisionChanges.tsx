import type { VisionRevision } from '../../../shared/features/vision'
import type { Words } from '../../../shared/words'
import { Button } from '../../kit/Button'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import styles from './Vision.module.css'
import { type VisionChange, visionChanges } from './visionFacts'
import type { VisionForm } from './visionForm'

type VisionChangesProps = { form: VisionForm; adopted: VisionRevision; onBack: () => void }

/** What differs from the adopted wording, which holds until the new one is adopted, and the way back to it. */
export function VisionChanges({ form, adopted, onBack }: VisionChangesProps) {
  const words = useWords()
  const tell = useTold()
  const { readOnly } = usePlan()
  const back = async () => {
    const { statement, values } = adopted
    const result = await form.save(() => ({ statement, values }))
    if (!result.ok) return
    onBack()
    // The button goes with what it took back.
    document.querySelector<HTMLElement>('h1')?.focus()
    tell(words.format('vision.told.back'), { undo: true })
  }
  return (
    <>
      <h2>{words.format('vision.changed')}</h2>
      <ul className={styles.changes}>
        {visionChanges(form.vision, adopted).map((change) => {
          const text = changeText(words, change)
          return <li key={text}>{text}</li>
        })}
      </ul>
      {!readOnly && (
        <Button look="link" onPress={() => void back()}>
          {words.format('vision.backToAdopted')}
        </Button>
      )}
      <h2>{words.format('vision.holds')}</h2>
      <div className={styles.low}>
        <blockquote className={styles.sentence}>
          {words.format('vision.quoted', { text: adopted.statement })}
        </blockquote>
      </div>
    </>
  )
}

function changeText(words: Words, change: VisionChange): string {
  if (change.kind === 'renamed') return words.format('vision.changed.renamed', change)
  if (change.kind === 'gone' || change.kind === 'meaning')
    return words.format(`vision.changed.${change.kind}`, { name: change.name })
  return words.format(`vision.changed.${change.kind}`)
}
