import { createContext, type ReactNode, useContext } from 'react'
import { ButtonContext, FieldError, Label, Text } from 'react-aria-components'
import styles from './FieldFrame.module.css'
import { Icon } from './Icon'

/** The words around a field, the same for every kind of field. */
export type FieldWords = {
  label: string
  /** Heard, not seen: for a field whose place says what it is. */
  labelHidden?: boolean | undefined
  /** Weaker words after the label, “if you know”. */
  aside?: string | undefined
  /** One line that explains; read out with the field. */
  hint?: string | undefined
  /** What to do about a wrong value, as a sentence; its presence marks the field as wrong. */
  error?: string | undefined
  /** Something under the field that bears on it. */
  after?: ReactNode
}

/** Where labels stand: above the field, or in the margin column of a `Leaf`. */
export type LabelPlace = 'above' | 'margin'
export const LabelPlaceContext = createContext<LabelPlace>('above')

/** Label, hint, error and what follows around a control; inside a React Aria field, which ties them together. */
export function FieldFrame({ children, ...words }: FieldWords & { children: ReactNode }) {
  const place = useContext(LabelPlaceContext)
  const control = (
    <>
      {words.error !== undefined && (
        <FieldError className={styles.error}>
          <Icon name="problem" />
          <span>{words.error}</span>
        </FieldError>
      )}
      {children}
      {words.after && (
        // A button here is no part of the field, such as the one that opens its list.
        <ButtonContext value={null}>
          <div className={styles.after}>{words.after}</div>
        </ButtonContext>
      )}
    </>
  )
  return place === 'margin' && !words.labelHidden ? (
    <div className={styles.leaf}>
      <div className={styles.margin}>
        <Label className={styles.marginLabel}>{words.label}</Label>
        {words.aside && <span className={styles.marginHint}>{words.aside}</span>}
        {words.hint && (
          <Text slot="description" className={styles.marginHint}>
            {words.hint}
          </Text>
        )}
      </div>
      <div className={styles.control}>{control}</div>
    </div>
  ) : (
    <div className={styles.stacked}>
      <Label className={words.labelHidden ? styles.hiddenLabel : styles.label}>
        {words.label}
        {words.aside && <span className={styles.aside}> {words.aside}</span>}
      </Label>
      {words.hint && (
        <Text slot="description" className={styles.hint}>
          {words.hint}
        </Text>
      )}
      {control}
    </div>
  )
}
