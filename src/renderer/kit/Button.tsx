import type { ReactNode } from 'react'
import { Button as PressButton } from 'react-aria-components'
import styles from './Button.module.css'
import { classes } from './classes'
import { given } from './given'
import { Icon, type IconName } from './Icon'

/** One `primary` a screen; `danger` only in the dialogs that ask; `link` stands inside a sentence. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger' | 'link'

export type ButtonProps = {
  children: ReactNode
  look?: ButtonLook | undefined
  /** Lower and smaller: for rows, toolbars and heads of sections. */
  low?: boolean | undefined
  icon?: IconName | undefined
  /** The icon after the words, for what opens something. */
  iconAfter?: IconName | undefined
  /** Its keys, shown beside the words and not read out. */
  keys?: string | undefined
  type?: 'button' | 'submit' | undefined
  isDisabled?: boolean | undefined
  takesFocus?: boolean | undefined
  onPress?: (() => void) | undefined
  id?: string | undefined
  'aria-label'?: string | undefined
  'aria-describedby'?: string | undefined
}

/** Something to press. Its name is its words, or `aria-label` where those need more context. */
export function Button(props: ButtonProps) {
  const { children, look = 'secondary', low, icon, iconAfter, keys, ...more } = props
  const { onPress, takesFocus, ...rest } = more
  return (
    <PressButton
      {...given({ ...rest, autoFocus: takesFocus })}
      className={buttonClass(look, low)}
      {...given({ onPress: onPress && (() => onPress()) })}
    >
      <ButtonContent icon={icon} iconAfter={iconAfter} keys={keys}>
        {children}
      </ButtonContent>
    </PressButton>
  )
}

/** The classes of a button's look, for links and triggers that look like one. */
export function buttonClass(look: ButtonLook, low: boolean | undefined): string {
  return look === 'link' ? styles.link : classes(styles.button, styles[look], low && styles.low)
}

/** Icon, words and keys of a button. */
export function ButtonContent(
  props: Pick<ButtonProps, 'children' | 'icon' | 'iconAfter' | 'keys'>
) {
  return (
    <>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
      {props.iconAfter && <Icon name={props.iconAfter} />}
      {props.keys && <kbd aria-hidden="true">{props.keys}</kbd>}
    </>
  )
}
