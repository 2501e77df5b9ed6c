import type { Display } from '../../../shared/features/policies/schema'
import type { Result } from '../../../shared/result'
import type { FieldName } from '../../kit/leftBehind'
import { IconButton } from '../../kit/IconButton'
import { Note } from '../../kit/Note'
import { NumberField } from '../../kit/NumberField'
import { TextField } from '../../kit/TextField'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { useWords } from '../../shell/words'
import styles from './DisplaysEditor.module.css'

export type DisplayRowProps = {
  /** Of the field that says where exactly. */
  name: FieldName
  display: Display
  isReadOnly: boolean
  problemOf: (part: keyof Display) => string | undefined
  onWrite: (detail: string) => Promise<Result<unknown>>
  onSteps: (steps: number | null) => void
  onRemove: () => void
}

/** One place where customers see a policy. */
export function DisplayRow(props: DisplayRowProps) {
  const { name, display, isReadOnly, problemOf, onWrite, onSteps, onRemove } = props
  const words = useWords()
  const place = words.format(`policy.place.${display.place}`)
  const detail = useAutosaveField(name, display.detail, onWrite)
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
          error={problemOf('detail')}
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
          error={problemOf('stepsFromHome')}
          isReadOnly={isReadOnly}
          onChange={onSteps}
        />
      )}
    </li>
  )
}

type StepsFromHomeProps = {
  steps: number | null
  error: string | undefined
  isReadOnly: boolean
  onChange: (steps: number | null) => void
}

/** How deep the website hides it; more than one step is too deep (S2-10). */
function StepsFromHome({ steps, error, isReadOnly, onChange }: StepsFromHomeProps) {
  const words = useWords()
  return (
    <div className={styles.steps}>
      <NumberField
        label={words.format('policy.displays.steps')}
        labelHidden
        unit={words.format('policy.displays.stepsUnit', { steps: steps ?? 0 })}
        error={error}
        isReadOnly={isReadOnly}
        value={steps}
        onChange={onChange}
      />
      {(steps ?? 0) > 1 && <Note>{words.format('policy.displays.buried')}</Note>}
    </div>
  )
}
