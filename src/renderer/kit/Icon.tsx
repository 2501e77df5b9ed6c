import { createElement } from 'react'
import styles from './Icon.module.css'
import { icons } from './icons.generated'

/** An icon's shapes as [tag, attributes], in a square of 24 units. */
export type Drawing = readonly (readonly [string, Readonly<Record<string, string>>])[]
export type IconName = keyof typeof icons

export type IconProps = {
  name: IconName
  /** `small` 16 px, `state` 18 px, plain 20 px, `large` 48 px with a thin line, for empty lists. */
  size?: 'small' | 'state' | 'plain' | 'large' | undefined
}

/** A picture beside a word, hidden from screen readers: the word says it. Takes the colour of its text. */
export function Icon({ name, size = 'plain' }: IconProps) {
  return (
    <svg className={`${styles.icon} ${styles[size]}`} viewBox="0 0 24 24" aria-hidden="true">
      {icons[name].map(([tag, attributes], index) =>
        createElement(tag, { ...attributes, key: index })
      )}
    </svg>
  )
}
