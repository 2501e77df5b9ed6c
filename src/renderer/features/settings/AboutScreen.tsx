import { api } from '../../api'
import { useRead } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { useWords } from '../../shell/words'
import styles from './Settings.module.css'
import { SettingsPage } from './SettingsPage'

/** Settings > About: which app this is, and what it does not do. */
export function AboutScreen() {
  const words = useWords()
  const about = useRead(api.start.about, undefined)
  return (
    <SettingsPage href="/settings/about">
      <div className={styles.section}>
        <h2>{words.format('welcome.app')}</h2>
        <Loaded of={about}>
          {({ version, builtOn }) => (
            <p>
              {words.format('settings.about.version', {
                version,
                day: words.date(builtOn, 'inSentence')
              })}
            </p>
          )}
        </Loaded>
        <p>{words.format('settings.about.private')}</p>
        <p>{words.format('settings.about.licence')}</p>
        <p>{words.format('assessment.credit')}</p>
      </div>
    </SettingsPage>
  )
}
