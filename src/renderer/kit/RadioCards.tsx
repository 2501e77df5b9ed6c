import { Radio, RadioGroup } from 'react-aria-components'
import { classes } from './classes'
import { FieldFrame, type FieldWords } from './FieldFrame'
import { given } from './given'
import styles from './RadioCards.module.css'

type RadioCard<T extends string> = {
  value: T
  label: string
  /** A weaker second line. */
  detail?: string | undefined
  /** At the end of the row, the key that chooses it; not read out. */
  mark?: string | undefined
  /** Set apart by an ink rule, “Does not apply”. */
  apart?: boolean | undefined
  /** Of the label, where each choice is in a language of its own. */
  language?: string | undefined
}

export type RadioCardsProps<T extends string> = FieldWords & {
  choices: readonly RadioCard<T>[]
  value: T | null
  onChange: (value: T) => void
  /** Body type instead of the larger one. */
  low?: boolean | undefined
  id?: string | undefined
}

/** One of a few choices, each a row of a white sheet. */
export function RadioCards<T extends string>(props: RadioCardsProps<T>) {
  const { choices, value, onChange, low, id, ...words } = props
  return (
    <RadioGroup
      {...given({ id })}
      value={value}
      isInvalid={words.error !== undefined}
      onChange={(chosen) => onChange(chosen as T)}
    >
      <FieldFrame {...words}>
        <div className={classes(styles.cards, low && styles.low)}>
          {choices.map((choice) => (
            <Radio
              key={choice.value}
              value={choice.value}
              className={classes(styles.card, choice.apart && styles.apart)}
            >
              <span className={styles.dot} />
              <span className={styles.words} {...given({ lang: choice.language })}>
                {choice.label}
                {choice.detail && <small className={styles.detail}>{choice.detail}</small>}
              </span>
              {choice.mark && <kbd aria-hidden="true">{choice.mark}</kbd>}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  )
}
