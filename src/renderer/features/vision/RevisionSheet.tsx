import type { VisionRevision } from '../../../shared/features/vision'
import { Sheet } from '../../kit/Sheet'
import { useWords } from '../../shell/words'
import { Wording } from './Wording'

type RevisionSheetProps = { revision: VisionRevision; onClose: () => void }

/** What was adopted once, word for word; nobody can change it (INV-15). */
export function RevisionSheet({ revision, onClose }: RevisionSheetProps) {
  const words = useWords()
  const { number, adoptedOn, reasonForChange } = revision
  return (
    <Sheet isOpen title={words.format('vision.revision.title', { number })} onClose={onClose}>
      <p>{words.format('vision.revision.adopted', { day: words.date(adoptedOn, 'inSentence') })}</p>
      <Wording of={revision} low />
      {reasonForChange !== '' && (
        <div>
          <h3>{words.format('vision.revision.reason')}</h3>
          <p>{reasonForChange}</p>
        </div>
      )}
    </Sheet>
  )
}
