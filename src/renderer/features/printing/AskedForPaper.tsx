import type { BusinessProfile } from '../../../shared/features/businessProfile'
import type { MessageId } from '../../../shared/words'
import { api } from '../../api'
import { Note } from '../../kit/Note'
import { TextArea } from '../../kit/TextArea'
import { TextField } from '../../kit/TextField'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { useWrite } from '../../shell/calls'
import { useInTurn } from '../../shell/inTurn'
import { ownFieldText } from '../../shell/ownFieldText'
import { useWords } from '../../shell/words'
import styles from './Print.module.css'
import type { AskedField } from './useAsked'

const whys = {
  greatServiceMeans: 'printing.greatServiceNeeded',
  ownerName: 'printing.ownerNameWanted'
} as const satisfies Record<AskedField, MessageId>

/** Asks, where the paper is, for what the paper should not go without (S0-6, domain.md 2.1). */
export function AskedForPaper({ profile, field }: { profile: BusinessProfile; field: AskedField }) {
  const words = useWords()
  const update = useWrite(api.businessProfile.update)
  const save = useInTurn(profile, (rev, text: string) =>
    update.run({ rev, changes: { [field]: text } })
  )
  const text = useAutosaveField(`businessProfile.${field}`, profile[field], save)
  const props = {
    label: words.format(`businessProfile.field.${field}`),
    error: ownFieldText(words, text.failure),
    value: text.value,
    onChange: text.onChange,
    onBlur: text.onBlur
  }
  return (
    <div className={styles.message}>
      <Note>
        <div className={styles.asked}>
          <p>{words.format(whys[field])}</p>
          {field === 'ownerName' ? <TextField {...props} /> : <TextArea {...props} />}
        </div>
      </Note>
    </div>
  )
}
