import { Input, SearchField as AriaSearchField } from 'react-aria-components'
import { classes } from './classes'
import field from './Field.module.css'
import { given } from './given'
import { Icon } from './Icon'
import styles from './SearchField.module.css'

export type SearchFieldProps = {
  /** Its name, shown as the placeholder. */
  label: string
  value: string
  onChange: (value: string) => void
  /** Its keys, shown at the end, “Ctrl+F”. */
  keys?: string | undefined
  takesFocus?: boolean | undefined
  id?: string | undefined
}

/** Narrows a list as one types; Escape clears it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, keys, takesFocus, id } = props
  return (
    <AriaSearchField
      {...given({ id, autoFocus: takesFocus })}
      aria-label={label}
      value={value}
      onChange={onChange}
      className={styles.search}
    >
      <Icon name="search" />
      <Input className={classes(field.field, styles.input)} placeholder={label} />
      {keys && value === '' && <kbd aria-hidden="true">{keys}</kbd>}
    </AriaSearchField>
  )
}
