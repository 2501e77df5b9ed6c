import type { CSSProperties } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import { classes } from './classes'
import styles from './Field.module.css'
import { FieldFrame } from './FieldFrame'
import { given } from './given'
import type { TextFieldProps } from './TextField'
import { useCaretAtEnd } from './useCaretAtEnd'

export type TextAreaProps = Omit<TextFieldProps, 'type' | 'onEnter'> & {
  /** The least number of lines shown. */
  rows?: number | undefined
}

/** Several lines of plain text; grows with them. What is pasted loses its formatting. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, onBlur, placeholder, rows = 2, ...rest } = props
  const { isReadOnly, isDisabled, takesFocus, id, ...words } = rest
  const area = useCaretAtEnd<HTMLTextAreaElement>(takesFocus)
  return (
    <AriaTextField
      {...given({ isReadOnly, isDisabled, autoFocus: takesFocus, id })}
      value={value}
      isInvalid={words.error !== undefined}
      onChange={onChange}
      {...given({ onBlur: onBlur && (() => onBlur()) })}
    >
      <FieldFrame {...words}>
        <AriaTextArea
          ref={area}
          className={classes(styles.field, styles.area)}
          rows={rows}
          style={{ '--rows': rows } as CSSProperties}
          {...given({ placeholder })}
        />
      </FieldFrame>
    </AriaTextField>
  )
}
