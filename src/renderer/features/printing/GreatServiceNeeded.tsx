import type { BusinessProfile } from '../../../shared/features/businessProfile'
import { api } from '../../api'
import { Note } from '../../kit/Note'
import { TextArea } from '../../kit/TextArea'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { useWrite } from '../../shell/calls'
import { useInTurn } from '../../shell/inTurn'
import { ownFieldText } from '../../shell/ownFieldText'
import { useWords } from '../../shell/words'
import styles from './Print.module.css'

/** Asks, where the paper is, for the one thing a staff edition cannot go without (S0-6). */
export function GreatServiceNeeded({ profile }: { profile: BusinessProfile }) {
  const words = useWords()
  const update = useWrite(api.businessProfile.update)
  const save = useInTurn(profile, (rev, greatServiceMeans: string) =>
    update.run({ rev, changes: { greatServiceMeans } })
  )
  const text = useAutosaveField(
    'businessProfile.greatServiceMeans',
    profile.greatServiceMeans,
    save
  )
  return (
    <div className={styles.message}>
      <Note>
        <div className={styles.asked}>
          <p>{words.format('printing.greatServiceNeeded')}</p>
          <TextArea
            label={words.format('businessProfile.field.greatServiceMeans')}
            error={ownFieldText(words, text.failure)}
            value={text.value}
            onChange={text.onChange}
            onBlur={text.onBlur}
          />
        </div>
      </Note>
    </div>
  )
}
