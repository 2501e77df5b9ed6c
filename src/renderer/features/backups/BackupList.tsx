import type { Backup } from '../../../shared/features/backups'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { useRead } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { useWords } from '../../shell/words'
import styles from './Backups.module.css'

/** The good backups there are, newest first; each can be looked into. */
export function BackupList({ onLook }: { onLook: (token: string) => void }) {
  const words = useWords()
  const backups = useRead(api.backups.list, undefined)
  return (
    <Loaded of={backups}>
      {(list) =>
        list.length === 0 ? (
          <p className={styles.quiet}>{words.format('backups.none')}</p>
        ) : (
          <ul aria-label={words.format('backups.list')}>
            {list.map((backup) => (
              <BackupRow key={backup.token} backup={backup} onLook={onLook} />
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

function BackupRow({ backup, onLook }: { backup: Backup; onLook: (token: string) => void }) {
  const words = useWords()
  const moment = words.moment(backup.madeAt)
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        {moment}
        <small>
          {words.format('backups.row', {
            reason: words.format(`backups.reason.${backup.reason}`),
            policies: backup.counts.policies ?? 0,
            size: words.size(backup.bytes)
          })}
        </small>
      </span>
      <Button
        low
        aria-label={words.format('backups.lookLabel', { moment })}
        onPress={() => onLook(backup.token)}
      >
        {words.format('backups.look')}
      </Button>
    </li>
  )
}
