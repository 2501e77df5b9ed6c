import type { BackupPreview } from '../../../shared/features/backups'
import { ConfirmSheet } from '../../kit/ConfirmSheet'
import { DataTable } from '../../kit/DataTable'
import { useWords } from '../../shell/words'
import styles from './Backups.module.css'

type RestoreSheetProps = {
  preview: BackupPreview
  problem: string | null
  onRestore: () => void
  onClose: () => void
}

/** What is in a backup beside what is in the plan now, before the one replaces the other. */
export function RestoreSheet({ preview, problem, onRestore, onClose }: RestoreSheetProps) {
  const words = useWords()
  const when = (at: string | null) => (at === null ? '–' : words.moment(at))
  return (
    <ConfirmSheet
      isOpen
      title={words.format('backups.restore.title')}
      verb={words.format('backups.restore.verb')}
      onConfirm={onRestore}
      onClose={onClose}
    >
      <div className={styles.inside}>
        <p>
          {words.format('backups.restore.of', {
            name: preview.businessName,
            moment: when(preview.madeAt)
          })}
        </p>
        <CountsBeside inside={preview.counts} now={preview.now} />
        <p>
          {words.format('backups.restore.newest', {
            inside: when(preview.newestChange),
            now: when(preview.newestChangeNow)
          })}
        </p>
        <p>{words.format('backups.restore.kept')}</p>
        {problem !== null && <p role="alert">{problem}</p>}
      </div>
    </ConfirmSheet>
  )
}

/** What an owner counts in a plan; the other tables belong to these. */
const countedFeatures = ['policies', 'policyIdeas', 'visionRevisions'] as const

type Counts = BackupPreview['counts']

function CountsBeside({ inside, now }: { inside: Counts; now: Counts }) {
  const words = useWords()
  return (
    <DataTable
      caption={words.format('backups.restore.caption')}
      columns={[
        { label: words.format('backups.restore.what') },
        { label: words.format('backups.restore.inside'), isNumber: true },
        { label: words.format('backups.restore.now'), isNumber: true }
      ]}
      rows={countedFeatures
        .filter((feature) => feature in inside || feature in now)
        .map((feature) => ({
          id: feature,
          cells: [
            words.format(`backups.count.${feature}`),
            words.number(inside[feature] ?? 0),
            words.number(now[feature] ?? 0)
          ]
        }))}
    />
  )
}
