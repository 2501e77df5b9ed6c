import type { ReactNode } from 'react'
import {
  Button,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  Heading
} from 'react-aria-components'
import styles from './Disclosure.module.css'
import { given } from './given'
import { Icon } from './Icon'

export type DisclosureProps = {
  /** What it shows, “Show what I said last time”. */
  label: string
  children: ReactNode
  /** Of its heading: 2 where it stands right under the page's title. */
  level?: 2 | 3
  /** Controlled where given, with `onChange`. */
  isOpen?: boolean | undefined
  onChange?: ((isOpen: boolean) => void) | undefined
}

/** Something more, kept folded until asked for. */
export function Disclosure({ label, children, level = 3, isOpen, onChange }: DisclosureProps) {
  return (
    <AriaDisclosure
      className={styles.disclosure}
      {...given({ isExpanded: isOpen, onExpandedChange: onChange })}
    >
      <Heading level={level} className={styles.heading}>
        <Button slot="trigger" className={styles.trigger}>
          <Icon name="right" />
          {label}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel}>{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
