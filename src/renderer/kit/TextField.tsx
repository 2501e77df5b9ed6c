import { Input, TextField as AriaTextField } from 'react-aria-components'
import styles from './Field.module.css'
import { FieldFrame, type FieldWords } from './FieldFrame'
import { given } from './given'

export type TextFieldProps = FieldWords & {
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  /** Enter pressed. */
  onEnter?: (() => void) | undefined
  placeholder?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'url' | undefined
  isReadOnly?: boolean | undefined
  isDisabled?: boolean | undefined
  takesFocus?: boolean | undefined
  /** Of the input, for an error summary that leads here. */
  id?: string | undefined
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, onBlur, onEnter, placeholder, type = 'text', ...rest } = props
  const { isReadOnly, isDisabled, takesFocus, id, ...words } = rest
  return (
    <AriaTextField
      {...given({ isReadOnly, isDisabled, autoFocus: takesFocus, id })}
      value={value}
      type={type}
      isInvalid={words.error !== undefined}
      onChange={onChange}
      {...given({
        onBlur: onBlur && (() => onBlur()),
        onKeyDown: onEnter && ((event: { key: string }) => event.key === 'Enter' && onEnter())
      })}
    >
      <FieldFrame {...words}>
        <Input className={styles.field} autoComplete="off" {...given({ placeholder })} />
      </FieldFrame>
    </AriaTextField>
  )
}
