import type { VisionRevision, VisionState } from '../../../shared/features/vision'
import { api } from '../../api'
import { TextLink } from '../../kit/LinkButton'
import { FactList, SideNotes } from '../../kit/SideNotes'
import { StatusTag } from '../../kit/StatusTag'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'
import styles from './Vision.module.css'
import { VisionChanges } from './VisionChanges'
import type { VisionForm } from './visionForm'
import { VisionHistory } from './VisionHistory'
import { VisionOnPaper } from './VisionOnPaper'

type VisionSideNotesProps = {
  form: VisionForm
  state: VisionState
  adopted: VisionRevision | null
  revisions: readonly VisionRevision[]
  /** The adopted wording is back. */
  onBack: () => void
}

/** Beside what is written: where it stands, what holds until then, how it changed, the mission, and the paper. */
export function VisionSideNotes(props: VisionSideNotesProps) {
  const { form, state, adopted, revisions, onBack } = props
  const words = useWords()
  const isChanged = state !== 'adopted' && adopted !== null
  return (
    <SideNotes label={words.format('vision.facts')}>
      <p className={styles.state}>
        <StatusTag status={isChanged ? 'again' : state === 'adopted' ? 'done' : 'partly'}>
          {words.format(isChanged ? 'vision.state.changed' : `vision.state.${state}`)}
        </StatusTag>
      </p>
      <MissionFact />
      {isChanged && <VisionChanges form={form} adopted={adopted} onBack={onBack} />}
      <VisionHistory revisions={revisions} />
      <VisionOnPaper isWritten={form.vision.statement !== ''} isAdopted={adopted !== null} />
    </SideNotes>
  )
}

/** The mission stands beside the vision; whether it speaks of customers is the owner's own tick (S2-6). */
function MissionFact() {
  const words = useWords()
  const profile = valueOf(useRead(api.businessProfile.get, undefined))
  if (!profile) return null
  const { mission, missionNamesCustomers } = profile
  const detail = (
    <>
      <p>{mission === '' ? words.format('vision.mission.none') : mission}</p>
      {mission !== '' && !missionNamesCustomers && (
        <p className={styles.weak}>{words.format('vision.mission.silent')}</p>
      )}
      <TextLink href="/business">{words.format('vision.mission.edit')}</TextLink>
    </>
  )
  return <FactList facts={[{ term: words.format('vision.mission'), detail }]} />
}
