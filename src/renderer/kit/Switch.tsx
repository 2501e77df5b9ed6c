import { Switch as AriaSwitch } from 'react-aria-components'
import { given } from './given'
import styles from './Switch.module.css'

export type SwitchProps = {
  label: string
  value: boolean
  onChange: (value: boolean) => void
  isDisabled?: boolean | undefined
}

/** On or off, at once. */
export function Switch({ label, value, onChange, isDisabled }: SwitchProps) {
  return (
    <AriaSwitch
      {...given({ isDisabled })}
      isSelected={value}
      onChange={onChange}
      className={styles.switch}
    >
      <span className={styles.track} />
      {label}
    </AriaSwitch>
  )
}
