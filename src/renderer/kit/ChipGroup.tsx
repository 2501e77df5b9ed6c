import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useId, type ReactNode } from 'react'
import styles from './ChipGroup.module.css'
import frame from './FieldFrame.module.css'
import { given } from './given'
import { Icon } from './Icon'

type ChipChoice<T extends string> = {
  value: T
  label: string
  /** A number after the words, such as how many a filter shows. */
  count?: number | undefined
}

type Chosen<T extends string> =
  | { many?: false; value: T | null; onChange: (value: T | null) => void; mayBeNone?: boolean }
  | { many: true; value: readonly T[]; onChange: (value: T[]) => void }

export type ChipGroupProps<T extends string> = Chosen<T> & {
  label: string
  labelHidden?: boolean | undefined
  choices: readonly ChipChoice<T>[]
  /** A tick on what is chosen, for questions; filters and days go without. */
  ticked?: boolean | undefined
  isDisabled?: boolean | undefined
  /** More chips at the end, such as “Other”. */
  children?: ReactNode
}

/** Short choices as chips: one of them (arrows move, Space chooses), or any number with `many`. */
export function ChipGroup<T extends string>(props: ChipGroupProps<T>) {
  const { label, labelHidden, choices, ticked, isDisabled, children } = props
  const id = useId()
  return (
    <div className={frame.stacked}>
      <span id={id} className={labelHidden ? frame.hiddenLabel : frame.label}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={id}
        className={styles.chips}
        {...given({ isDisabled })}
        selectionMode={props.many ? 'multiple' : 'single'}
        disallowEmptySelection={!props.many && !props.mayBeNone}
        selectedKeys={props.many ? props.value : props.value === null ? [] : [props.value]}
        onSelectionChange={(keys) => choose(props, [...keys] as T[])}
      >
        {choices.map(({ value, label: words, count }) => (
          <ToggleButton key={value} id={value} className={styles.chip}>
            {({ isSelected }) => (
              <>
                {ticked && isSelected && <Icon name="check" />}
                {words} {count !== undefined && <span className={styles.count}>{count}</span>}
              </>
            )}
          </ToggleButton>
        ))}
        {children}
      </ToggleButtonGroup>
    </div>
  )
}

function choose<T extends string>(chosen: Chosen<T>, keys: T[]) {
  if (chosen.many) chosen.onChange(keys)
  else chosen.onChange(keys[0] ?? null)
}
