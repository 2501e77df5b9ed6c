import { useState } from 'react'
import type { VisionRevision } from '../../../shared/features/vision'
import { Button } from '../../kit/Button'
import { DatedList } from '../../kit/SideNotes'
import { useWords } from '../../shell/words'
import { RevisionSheet } from './RevisionSheet'
import styles from './Vision.module.css'

/** Every wording that was ever adopted, the newest first, with its day and why it replaced the one before. */
export function VisionHistory({ revisions }: { revisions: readonly VisionRevision[] }) {
  const words = useWords()
  const [open, setOpen] = useState<VisionRevision | null>(null)
  const title = words.format('vision.history')
  return (
    <>
      <h2>{title}</h2>
      {revisions.length === 0 && (
        <p className={styles.weak}>{words.format('vision.history.none')}</p>
      )}
      <DatedList
        label={title}
        entries={revisions.map((revision) => ({
          id: revision.id,
          date: revision.adoptedOn,
          when: words.date(revision.adoptedOn),
          what: (
            <Button look="link" onPress={() => setOpen(revision)}>
              {words.format('vision.quoted', { text: revision.statement })}
            </Button>
          ),
          note: revision.reasonForChange
        }))}
      />
      {open && <RevisionSheet revision={open} onClose={() => setOpen(null)} />}
    </>
  )
}
