import { Button } from '../../kit/Button'
import { useWords } from '../../shell/words'
import { BackupList } from './BackupList'
import styles from './Backups.module.css'
import { useRestore } from './useRestore'

/** Where no plan is open: the backups there are, and a file from somewhere else. */
export function BackupWays() {
  const words = useWords()
  const restore = useRestore()
  return (
    <section className={styles.section}>
      <h2>{words.format('backups.title')}</h2>
      <BackupList onLook={restore.look} />
      <div className={styles.buttons}>
        <Button onPress={restore.choose}>{words.format('backups.choose')}</Button>
      </div>
      {restore.problem !== null && <p role="alert">{restore.problem}</p>}
      {restore.sheet}
    </section>
  )
}

/** On first run: one line that leads to a backup made elsewhere. */
export function RestoreLink({ label }: { label: string }) {
  const restore = useRestore()
  return (
    <div>
      <Button look="link" onPress={restore.choose}>
        {label}
      </Button>
      {restore.problem !== null && <p role="alert">{restore.problem}</p>}
      {restore.sheet}
    </div>
  )
}
