import { api } from '../../api'
import { Button } from '../../kit/Button'
import { useRead, useWrite, valueOf } from '../../shell/calls'
import { useCommands } from '../../shell/commands'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { BackupList } from './BackupList'
import styles from './Backups.module.css'
import { useRestore } from './useRestore'

const touched = { touches: ['backups'] }

/** Settings > Your data: the backups, a copy to take away, the way back, and the way back from that. */
export function BackupsSection() {
  const words = useWords()
  const tell = useTold()
  const commands = useCommands()
  const restore = useRestore()
  const make = useWrite(api.backups.make, touched)
  const before = valueOf(useRead(api.backups.beforeRestore, undefined))
  const makeOne = async () => {
    if ((await make.run()).ok) tell(words.format('backups.made'))
  }
  return (
    <section className={styles.section}>
      <h2>{words.format('backups.title')}</h2>
      <p className={styles.quiet}>{words.format('backups.lead')}</p>
      <div className={styles.buttons}>
        <Button isDisabled={make.busy} onPress={() => void makeOne()}>
          {words.format('backups.make')}
        </Button>
        <Button onPress={() => commands.run('backup.saveCopy')}>
          {words.format('backups.saveCopy')}
        </Button>
        <Button onPress={() => commands.run('backup.restore')}>
          {words.format('backups.choose')}
        </Button>
      </div>
      {make.failure && <p role="alert">{failureText(words, make.failure)}</p>}
      {restore.problem !== null && <p role="alert">{restore.problem}</p>}
      {before && (
        <p className={styles.before}>
          {words.format('backups.before')}{' '}
          <Button look="link" onPress={() => restore.look(before.token)}>
            {words.format('backups.beforeLook')}
          </Button>
        </p>
      )}
      <BackupList onLook={restore.look} />
      {restore.sheet}
    </section>
  )
}
