import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text
} from 'react-aria-components'
import { useIntl } from 'react-intl'
import { buttonClass } from './Button'
import { classes } from './classes'
import { FieldFrame, type FieldWords } from './FieldFrame'
import floating from './Floating.module.css'
import { given } from './given'
import { Icon } from './Icon'
import type { Choice } from './Segmented'
import styles from './Select.module.css'

export type SelectProps<T extends string> = FieldWords & {
  /** `detail` is a weaker second line. */
  choices: readonly (Choice<T> & { detail?: string })[]
  /** `null` while nothing is chosen. */
  value: T | null
  onChange: (value: T) => void
  /** Shown while nothing is chosen, “Choose”. */
  placeholder?: string | undefined
  low?: boolean | undefined
  /** As wide as its place and in plain weight, like a field; otherwise as wide as its words. */
  wide?: boolean | undefined
  isDisabled?: boolean | undefined
  id?: string | undefined
}

/** One of a list of choices that opens. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { choices, value, onChange, placeholder, low, wide, isDisabled, id, ...words } = props
  const intl = useIntl()
  return (
    <AriaSelect
      {...given({ isDisabled })}
      value={value}
      placeholder={placeholder ?? intl.formatMessage({ id: 'kit.choose' })}
      isInvalid={words.error !== undefined}
      onChange={(chosen) => onChange(chosen as T)}
    >
      <FieldFrame {...words}>
        <Button
          {...given({ id })}
          className={classes(buttonClass('secondary', low), styles.pick, wide && styles.wide)}
        >
          <SelectValue className={styles.value}>
            {({ isPlaceholder, defaultChildren, selectedText }) =>
              isPlaceholder ? defaultChildren : selectedText
            }
          </SelectValue>
          <Icon name="pick" />
        </Button>
        <Popover className={classes(floating.floating, floating.asWide)} offset={4}>
          <ListBox className={floating.list}>
            {choices.map((choice) => (
              <Option key={choice.value} id={choice.value} {...choice} />
            ))}
          </ListBox>
        </Popover>
      </FieldFrame>
    </AriaSelect>
  )
}

export type OptionProps = Omit<Choice<string>, 'value'> & { id: string; detail?: string }

/** One line of a list of choices, with a tick where it is the chosen one. */
export function Option({ id, label, detail, isDisabled }: OptionProps) {
  return (
    <ListBoxItem id={id} textValue={label} className={floating.option} {...given({ isDisabled })}>
      {({ isSelected }) => (
        <>
          {isSelected && <Icon name="check" size="state" />}
          <span className={floating.words}>
            <Text slot="label">{label}</Text>
            {detail && (
              <Text slot="description" className={floating.detail}>
                {detail}
              </Text>
            )}
          </span>
        </>
      )}
    </ListBoxItem>
  )
}
