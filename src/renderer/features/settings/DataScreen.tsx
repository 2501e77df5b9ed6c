import type { ReactNode } from 'react'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { useRead, valueOf } from '../../shell/calls'
import { useCommands } from '../../shell/commands'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import styles from './Settings.module.css'
import { SettingsPage } from './SettingsPage'

/** Settings > Your data: backups, the open export, and where everything lies. The sample has none of it. */
export function DataScreen({ backups }: { backups: ReactNode }) {
  const words = useWords()
  const { sample, readOnly } = usePlan()
  const commands = useCommands()
  const about = valueOf(useRead(api.start.about, undefined))
  return (
    <SettingsPage href="/settings/data">
      {sample ? (
        <p>{words.format('settings.data.sample')}</p>
      ) : (
        <div className={styles.sections}>
          {backups}
          <section className={styles.section}>
            <h2>{words.format('settings.export.title')}</h2>
            <p>{words.format('settings.export.text')}</p>
            <div className={styles.buttons}>
              <Button onPress={() => commands.run('plan.export')}>
                {words.format('settings.export.verb')}
              </Button>
              <Button isDisabled={readOnly} onPress={() => commands.run('plan.import')}>
                {words.format('settings.import.verb')}
              </Button>
            </div>
          </section>
          <section className={styles.section}>
            <h2>{words.format('settings.folder.title')}</h2>
            <p>{words.format('settings.folder.text')}</p>
            {about && <p className={styles.path}>{about.folder}</p>}
            <div>
              <Button onPress={() => void api.start.showFolder()}>
                {words.format('settings.folder.show')}
              </Button>
            </div>
          </section>
        </div>
      )}
    </SettingsPage>
  )
}
