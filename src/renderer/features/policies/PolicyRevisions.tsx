import { useState } from 'react'
import type { Policy, PolicyRevision } from '../../../shared/features/policies/schema'
import type { Words } from '../../../shared/words'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { DatedList } from '../../kit/SideNotes'
import { useRead } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { useWords } from '../../shell/words'
import { RevisionSheet } from './RevisionSheet'
import styles from './PolicyScreen.module.css'

/** “How it changed”: each revision with its day and what set it off; pressing one shows what it said then (INV-20). */
export function PolicyRevisions({ policy }: { policy: Policy }) {
  const words = useWords()
  const revisions = useRead(api.policies.revisions, { id: policy.id })
  const [open, setOpen] = useState<PolicyRevision | null>(null)
  const label = words.format('policy.changes')
  return (
    <section>
      <h2>{label}</h2>
      <Loaded of={revisions}>
        {(all) =>
          all.length === 0 ? (
            <p className={styles.quiet}>{words.format('policy.changes.none')}</p>
          ) : (
            <DatedList label={label} entries={all.map((one) => entryOf(words, one, setOpen))} />
          )
        }
      </Loaded>
      {open && <RevisionSheet revision={open} onClose={() => setOpen(null)} />}
    </section>
  )
}

function entryOf(
  words: Words,
  revision: PolicyRevision,
  onOpen: (revision: PolicyRevision) => void
) {
  const kind = words.format(`policy.revision.${revision.kind}`)
  const day = words.date(revision.changedOn)
  return {
    id: revision.id,
    date: revision.changedOn,
    when: day,
    what: (
      <Button
        look="link"
        aria-label={words.format('policy.changes.open', { kind, day })}
        onPress={() => onOpen(revision)}
      >
        {kind}
      </Button>
    ),
    note: whyText(words, revision)
  }
}

/** What set it off, in the words there are: the owner's reason, the record's name, or the kind of trigger. */
function whyText(words: Words, { kind, reason, trigger, triggerNote }: PolicyRevision): string {
  if (reason !== '') return reason
  if (triggerNote !== '') return triggerNote
  // That a review came of a review need not be said.
  return trigger === null || kind === 'reviewed' ? '' : words.format(`policy.trigger.${trigger}`)
}
