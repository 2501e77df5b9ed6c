import {
  Button,
  ComboBox as AriaComboBox,
  Group,
  Input,
  ListBox,
  Popover
} from 'react-aria-components'
import { useIntl } from 'react-intl'
import { classes } from './classes'
import styles from './ComboBox.module.css'
import field from './Field.module.css'
import { FieldFrame, type FieldWords } from './FieldFrame'
import floating from './Floating.module.css'
import { given } from './given'
import { Icon } from './Icon'
import type { Choice } from './Segmented'
import { Option, type OptionProps } from './Select'

/** `chosen` is the value of the choice whose label the text is; `null` for words of one's own. */
export type ComboBoxValue = { chosen: string | null; text: string }

export type ComboBoxProps = FieldWords & {
  choices: readonly (Choice<string> & { detail?: string })[]
  value: ComboBoxValue
  onChange: (value: ComboBoxValue) => void
  onBlur?: (() => void) | undefined
  /** The choices are already those that fit what is typed. */
  isFiltered?: boolean | undefined
  /** Words that are no choice stay; otherwise the field goes back to the last choice. */
  ownWords?: boolean | undefined
  placeholder?: string | undefined
  isDisabled?: boolean | undefined
  takesFocus?: boolean | undefined
  id?: string | undefined
}

/** A text field that offers matching choices as one types; accents do not matter. */
export function ComboBox(props: ComboBoxProps) {
  const { choices, value, onChange, onBlur, isFiltered, ownWords, placeholder, ...rest } = props
  const { isDisabled, takesFocus, id, ...words } = rest
  const intl = useIntl()
  const items = choices.map((choice) => ({ ...choice, id: choice.value }))
  const labelOf = (chosen: string) => choices.find((choice) => choice.value === chosen)?.label
  return (
    <AriaComboBox
      {...given({ isDisabled, id, autoFocus: takesFocus })}
      {...(isFiltered ? { items } : { defaultItems: items })}
      value={value.chosen}
      inputValue={value.text}
      allowsCustomValue={ownWords ?? false}
      allowsEmptyCollection={!ownWords}
      menuTrigger="input"
      isInvalid={words.error !== undefined}
      onInputChange={(text) => onChange({ text, chosen: stillChosen(text, value, labelOf) })}
      onChange={(key) => {
        const chosen = key === null ? null : String(key)
        if (chosen !== null) onChange({ chosen, text: labelOf(chosen) ?? '' })
      }}
      {...given({ onBlur: onBlur && (() => onBlur()) })}
    >
      <FieldFrame {...words}>
        <Group className={classes(field.field, field.group, field.withButton)}>
          <Input className={field.inner} {...given({ placeholder })} />
          <Button className={styles.open} aria-label={intl.formatMessage({ id: 'kit.combo.show' })}>
            <Icon name="down" />
          </Button>
        </Group>
        <Popover className={classes(floating.floating, floating.asWide)} offset={4}>
          <ListBox
            className={floating.list}
            renderEmptyState={() => (
              <p className={floating.nothing}>{intl.formatMessage({ id: 'kit.combo.none' })}</p>
            )}
          >
            {(choice: OptionProps) => <Option {...choice} />}
          </ListBox>
        </Popover>
      </FieldFrame>
    </AriaComboBox>
  )
}

function stillChosen(
  text: string,
  { chosen }: ComboBoxValue,
  labelOf: (chosen: string) => string | undefined
) {
  return chosen !== null && labelOf(chosen) === text ? chosen : null
}
