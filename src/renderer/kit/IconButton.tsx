import { Button as PressButton } from 'react-aria-components'
import { classes } from './classes'
import { given } from './given'
import { Icon, type IconName } from './Icon'
import styles from './IconButton.module.css'
import { Tooltip } from './Tooltip'

export type IconButtonProps = {
  /** Its name, shown in a tooltip too. */
  label: string
  icon: IconName
  onPress?: (() => void) | undefined
  isDisabled?: boolean | undefined
  /** A smaller square for dense rows, 24 px wide. */
  narrow?: boolean | undefined
  id?: string | undefined
}

/** An icon to press, where a word has no room. */
export function IconButton({ label, icon, onPress, narrow, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <PressButton
        {...given(rest)}
        aria-label={label}
        className={classes(styles.iconButton, narrow && styles.narrow)}
        {...given({ onPress: onPress && (() => onPress()) })}
      >
        <Icon name={icon} size={narrow ? 'small' : 'plain'} />
      </PressButton>
    </Tooltip>
  )
}
