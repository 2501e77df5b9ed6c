import type { ReactNode } from 'react'
import { Link, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import styles from './Segmented.module.css'

export type SegmentedTabsProps<T extends string> = {
  /** The tab shown. */
  value: T
  onChange: (value: T) => void
  /** Anywhere below stand one `SegmentedTabList` and a `SegmentedTabPanel` for each tab. */
  children: ReactNode
}

/** Views of one thing that take turns. For views with addresses of their own use `SegmentedLinks`. */
export function SegmentedTabs<T extends string>(props: SegmentedTabsProps<T>) {
  return (
    <Tabs selectedKey={props.value} onSelectionChange={(key) => props.onChange(key as T)}>
      {props.children}
    </Tabs>
  )
}

export type SegmentedTabListProps<T extends string> = {
  label: string
  tabs: readonly { value: T; label: string }[]
}

/** The row of tabs; may stand in the head of a page. */
export function SegmentedTabList<T extends string>({ label, tabs }: SegmentedTabListProps<T>) {
  return (
    <TabList aria-label={label} className={styles.segments}>
      {tabs.map((tab) => (
        <Tab key={tab.value} id={tab.value} className={styles.segment}>
          {tab.label}
        </Tab>
      ))}
    </TabList>
  )
}

/** What a tab shows. */
export function SegmentedTabPanel<T extends string>(props: { value: T; children: ReactNode }) {
  return <TabPanel id={props.value}>{props.children}</TabPanel>
}

export type SegmentedLinksProps = {
  /** Of the landmark. */
  label: string
  links: readonly { href: string; label: string; isCurrent: boolean }[]
}

/** Views with addresses of their own that look like segments: Back and a bookmark work. */
export function SegmentedLinks({ label, links }: SegmentedLinksProps) {
  return (
    <nav aria-label={label} className={styles.segments}>
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          className={styles.segment}
          {...(link.isCurrent && { 'aria-current': 'page' as const })}
        >
          {link.label}
        </Link>
      ))}
    </nav>
  )
}
