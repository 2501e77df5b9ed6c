import type { KeyboardEvent, PointerEvent } from 'react'
import { Icon } from '../../kit/Icon'
import { MoreButton } from '../../kit/MenuButton'
import { TextArea } from '../../kit/TextArea'
import { TextField } from '../../kit/TextField'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { ownFieldText } from '../../shell/ownFieldText'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import styles from './Vision.module.css'
import { withValue } from './visionFacts'
import type { VisionForm } from './visionForm'

export const valueField = (index: number) => `vision-value-${index}`
export const valueHandle = (index: number) => `vision-value-handle-${index}`

type ValueRowProps = {
  form: VisionForm
  index: number
  /** Where it is shown while another one, or this one, is moved. */
  place: number
  /** Of the sentence that says how to move with the keyboard. */
  keysId: string
  /** Why this value cannot be adopted yet. */
  missing: string | undefined
  /** Enter in the name. */
  onEnter?: (() => void) | undefined
  move: (to: number) => void
  grip: (event: PointerEvent<HTMLElement>) => void
}

/** One of the five values: handle, number, name, meaning, and its menu. */
export function ValueRow(props: ValueRowProps) {
  const { form, index, place, missing, onEnter } = props
  const words = useWords()
  const { readOnly } = usePlan()
  const value = form.vision.values[index] ?? { name: '', meaning: '' }
  const edit = (changes: Partial<typeof value>) =>
    form.save((now) => ({ values: withValue(now.values, index, changes) }))
  const name = useAutosaveField(`vision.values.${index}.name`, value.name, (typed) =>
    edit({ name: typed })
  )
  const meaning = useAutosaveField(`vision.values.${index}.meaning`, value.meaning, (typed) =>
    edit({ meaning: typed })
  )
  const number = index + 1
  const called = name.value.trim() || words.format('vision.value.unnamed', { number })
  return (
    <>
      {!readOnly && <Handle {...props} called={called} />}
      <span className={styles.number} aria-hidden="true">
        {place + 1}
      </span>
      <div className={styles.valueFields}>
        <TextField
          id={valueField(index)}
          labelHidden
          label={words.format('vision.value.name', { number })}
          value={name.value}
          error={ownFieldText(words, name.failure) ?? missing}
          isReadOnly={readOnly}
          onChange={name.onChange}
          onBlur={name.onBlur}
          onEnter={onEnter}
        />
        <TextArea
          labelHidden
          rows={1}
          label={words.format('vision.value.meaning', { number })}
          placeholder={words.format('vision.value.meaningPlaceholder')}
          value={meaning.value}
          error={ownFieldText(words, meaning.failure)}
          isReadOnly={readOnly}
          onChange={meaning.onChange}
          onBlur={meaning.onBlur}
        />
      </div>
      {!readOnly && <ValueMenu {...props} called={called} />}
    </>
  )
}

type MovingProps = Pick<ValueRowProps, 'form' | 'index' | 'keysId' | 'move' | 'grip'> & {
  called: string
}

/** Lifted by the pointer; the arrow keys move it a place up or down. */
function Handle({ index, keysId, move, grip, called }: MovingProps) {
  const words = useWords()
  const press = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    move(index + step)
  }
  return (
    <button
      type="button"
      id={valueHandle(index)}
      className={styles.handle}
      aria-label={words.format('kit.board.move', { name: called })}
      aria-describedby={keysId}
      onKeyDown={press}
      onPointerDown={grip}
    >
      <Icon name="grip" />
    </button>
  )
}

function ValueMenu({ form, index, move, called }: MovingProps) {
  const words = useWords()
  return (
    <MoreButton
      narrow
      label={words.format('kit.more.of', { name: called })}
      entries={[
        {
          id: 'up',
          label: words.format('vision.value.up'),
          icon: 'up',
          isDisabled: index === 0,
          onAction: () => move(index - 1)
        },
        {
          id: 'down',
          label: words.format('vision.value.down'),
          icon: 'down',
          isDisabled: index === form.vision.values.length - 1,
          onAction: () => move(index + 1)
        }
      ]}
    />
  )
}
