import type { Display } from '../../../shared/features/policies/schema'
import type { Result } from '../../../shared/result'
import { IconButton } from '../../kit/IconButton'
import { Note } from '../../kit/Note'
import { NumberField } from '../../kit/NumberField'
import { TextField } from '../../kit/TextField'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { fieldText } from '../../shell/failures'
import { useWords } from '../../shell/words'
import styles from './DisplaysEditor.module.css'

export type DisplayRowProps = {
  display: Display
  isReadOnly: boolean
  onChange: (changes: Partial<Display>) => Promise<Result<unknown>>
  onRemove: () => void
}

/** One place where customers see a policy. */
export function DisplayRow({ display, isReadOnly, onChange, onRemove }: DisplayRowProps) {
  const words = useWords()
  const place = words.format(`policy.place.${display.place}`)
  const detail = useAutosaveField(display.detail, (value) => onChange({ detail: value }))
  const refused = Object.entries(detail.failure?.fields ?? {}).find(([path]) =>
    path.endsWith('.detail')
  )
  return (
    <li className={styles.display}>
      <span className={styles.place}>{place}</span>
      <div className={styles.detail}>
        <TextField
          label={words.format('policy.displays.detailOf', { place })}
          labelHidden
          placeholder={words.format('policy.displays.detail')}
          isReadOnly={isReadOnly}
          value={detail.value}
          error={refused && fieldText(words, refused[1])}
          onChange={detail.onChange}
          onBlur={detail.onBlur}
        />
      </div>
      {!isReadOnly && (
        <IconButton
          icon="close"
          label={words.format('policy.displays.remove', { place })}
          onPress={onRemove}
        />
      )}
      {display.place === 'website' && (
        <StepsFromHome
          steps={display.stepsFromHome}
          isReadOnly={isReadOnly}
          onChange={(stepsFromHome) => void onChange({ stepsFromHome })}
        />
      )}
    </li>
  )
}

type StepsFromHomeProps = {
  steps: number | null
  isReadOnly: boolean
  onChange: (steps: number | null) => void
}

/** How deep the website hides it; more than one step is too deep (S2-10). */
function StepsFromHome({ steps, isReadOnly, onChange }: StepsFromHomeProps) {
  const words = useWords()
  return (
    <div className={styles.steps}>
      <NumberField
        label={words.format('policy.displays.steps')}
        labelHidden
        unit={words.format('policy.displays.stepsUnit', { steps: steps ?? 0 })}
        least={0}
        most={20}
        isReadOnly={isReadOnly}
        value={steps}
        onChange={onChange}
      />
      {(steps ?? 0) > 1 && <Note>{words.format('policy.displays.buried')}</Note>}
    </div>
  )
}
