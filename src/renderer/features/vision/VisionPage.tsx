import { useState } from 'react'
import {
  type Vision,
  type VisionRevision,
  type VisionState,
  visionState
} from '../../../shared/features/vision'
import type { Words } from '../../../shared/words'
import { ErrorSummary } from '../../kit/ErrorSummary'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { useAdoption } from './adoption'
import { AdoptSheet } from './AdoptSheet'
import { CheckGroup } from './CheckGroup'
import { ExercisesGroup } from './ExercisesGroup'
import styles from './Vision.module.css'
import { VisionActions } from './VisionActions'
import { useVisionForm, type VisionForm } from './visionForm'
import { VisionSideNotes } from './VisionSideNotes'
import { Wording } from './Wording'
import { WordingGroups } from './WordingGroups'

type VisionPageProps = { working: Vision | null; revisions: readonly VisionRevision[] }

/** Everything about the vision on one page. What is adopted is read; it is written again only when asked for. */
export function VisionPage({ working, revisions }: VisionPageProps) {
  const words = useWords()
  const form = useVisionForm(working)
  const adoption = useAdoption(form)
  const [isEditing, setEditing] = useState(false)
  const adopted = revisions.find((revision) => revision.status === 'adopted') ?? null
  const state = visionState(form.vision, adopted)
  const close = () => {
    setEditing(false)
    adoption.close()
  }
  const actions = (
    <VisionActions
      vision={form.vision}
      state={state}
      isNew={!adopted}
      isEditing={isEditing}
      onAdopt={() => void adoption.ask()}
      onEdit={setEditing}
    />
  )
  const shared = { form, state, adopted }
  return (
    <Screen
      title={words.format('shell.place.vision')}
      lead={leadText(words, state, adopted)}
      actions={actions}
    >
      <div className={styles.two}>
        <VisionWritten {...shared} adoption={adoption} isEditing={isEditing} />
        <VisionSideNotes {...shared} revisions={revisions} onBack={close} />
      </div>
      {adoption.ready && (
        <AdoptSheet
          vision={adoption.ready}
          adopted={adopted}
          onClose={adoption.close}
          onAdopted={close}
        />
      )}
    </Screen>
  )
}

type VisionWrittenProps = {
  form: VisionForm
  state: VisionState
  adopted: VisionRevision | null
  adoption: ReturnType<typeof useAdoption>
  isEditing: boolean
}

/** What is written: the exercises first while it comes about, the adopted wording first once it holds. */
function VisionWritten({ form, state, adopted, adoption, isEditing }: VisionWrittenProps) {
  // Folding while the first sentence is typed would move it away from under one's eyes.
  const [isFolded] = useState(state !== 'exploring')
  const isRead = state === 'adopted' && !isEditing
  const exercises = <ExercisesGroup form={form} isFolded={isFolded || isRead} />
  return (
    <div className={styles.written}>
      <ErrorSummary errors={adoption.errors} attempt={adoption.attempt} />
      {isRead && adopted && <Wording of={adopted} />}
      {!isRead && exercises}
      {!isRead && <WordingGroups form={form} missing={adoption.missing} takesFocus={isEditing} />}
      <CheckGroup form={form} />
      {isRead && exercises}
    </div>
  )
}

function leadText(words: Words, state: VisionState, adopted: VisionRevision | null): string {
  if (!adopted) return words.format(`vision.lead.${state}`, { day: '' })
  const day = words.date(adopted.adoptedOn, 'inSentence')
  return words.format(state === 'adopted' ? 'vision.lead.adopted' : 'vision.lead.changed', { day })
}
