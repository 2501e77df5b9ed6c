import { Link, useLocation } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { useLandmark } from 'react-aria'
import type { CommandId } from '../../shared/commands'
import { commands, shortcutText } from '../../shared/commands'
import { api } from '../api'
import { Icon, type IconName } from '../kit/Icon'
import { type Place, places } from '../screens'
import { useRead, valueOf } from './calls'
import { useCommands } from './commands'
import { onMac } from './mac'
import { usePlan } from './plan'
import { PlaceCount } from './PlaceCount'
import styles from './Sidebar.module.css'
import { useWords } from './words'

/** The index at the edge of the window. */
export function Sidebar() {
  const words = useWords()
  const nav = useRef<HTMLElement>(null)
  const name = words.format('shell.navigation')
  const { landmarkProps } = useLandmark({ role: 'navigation', 'aria-label': name }, nav)
  return (
    <nav {...landmarkProps} ref={nav} className={styles.side}>
      <SidebarContents />
    </nav>
  )
}

/** The entries, in the sidebar and in the drawer of a narrow window, which the search replaces. */
export function SidebarContents({ onSearch }: { onSearch?: () => void }) {
  const words = useWords()
  const hasStaff = valueOf(useRead(api.businessProfile.get, undefined))?.hasStaff ?? false
  return (
    <>
      <BusinessLink />
      {places.map((group) => (
        <ul key={group.label ?? 'first'}>
          {group.label && <li className={styles.label}>{words.format(group.label)}</li>}
          {group.places
            .filter(({ withStaff }) => withStaff !== true || hasStaff)
            .map((place) => (
              <PlaceTab key={place.path} place={place} />
            ))}
        </ul>
      ))}
      <ul className={styles.end}>
        <SearchTab onSearch={onSearch} />
        <Tab
          path="/settings"
          label="shell.place.settings"
          icon="settings"
          command="settings.open"
        />
        <Tab path="/help" label="shell.place.help" icon="help" command="help.open" />
      </ul>
    </>
  )
}

/** The business's name, which opens About your business. */
export function BusinessLink() {
  const words = useWords()
  const { businessName } = usePlan()
  const path = useLocation({ select: (location) => location.pathname })
  return (
    <Link
      to="/business"
      className={styles.business}
      title={words.format('shell.place.business')}
      aria-current={path === '/business' ? 'page' : undefined}
    >
      {businessName}
    </Link>
  )
}

function PlaceTab({ place }: { place: Place }) {
  const words = useWords()
  const path = useLocation({ select: (location) => location.pathname })
  const inside = place.inside?.find((sub) => isWithin(path, sub.path))
  const count = place.count && <PlaceCount of={place.count} />
  const { inside: _inside, count: _count, ...tab } = place
  if (!place.inside) return <Tab {...tab} count={count} />
  return (
    <Tab {...tab} isCurrent={inside !== undefined} count={count}>
      {inside && (
        <ul className={styles.inside}>
          {place.inside.map((sub) => (
            <li key={sub.path}>
              <Link to={sub.path} aria-current={sub === inside ? 'page' : undefined}>
                {words.format(sub.label)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Tab>
  )
}

type TabProps = Pick<Place, 'path' | 'label' | 'icon' | 'command'> & {
  /** A place with sub-places: shown as chosen while one of them has the page. */
  isCurrent?: boolean
  count?: ReactNode
  children?: ReactNode
}

function Tab({ path, label, icon, command, isCurrent, count, children }: TabProps) {
  const words = useWords()
  const location = useLocation({ select: ({ pathname }) => pathname })
  const current = isCurrent ?? isWithin(location, path)
  return (
    <li>
      <Link
        to={path}
        className={styles.tab}
        data-current={current}
        aria-current={current && isCurrent === undefined ? 'page' : undefined}
      >
        <TabContent icon={icon} text={words.format(label)} />
        {count}
        {(path === '/settings' || path === '/help') && <Keys of={command} />}
      </Link>
      {children}
    </li>
  )
}

function SearchTab({ onSearch }: { onSearch?: (() => void) | undefined }) {
  const words = useWords()
  const commands = useCommands()
  const search = () => {
    onSearch?.()
    commands.run('palette.open')
  }
  return (
    <li>
      <button type="button" className={styles.tab} onClick={search}>
        <TabContent icon="search" text={words.format('shell.place.search')} />
        <Keys of="palette.open" />
      </button>
    </li>
  )
}

function TabContent({ icon, text }: { icon: IconName; text: string }) {
  return (
    <>
      <Icon name={icon} />
      <span>{text}</span>
    </>
  )
}

function Keys({ of }: { of: CommandId }) {
  const [first = ''] = commands[of].keys ?? []
  return (
    <kbd aria-hidden="true" className={styles.keys}>
      {shortcutText(first, onMac)}
    </kbd>
  )
}

function isWithin(path: string, place: string): boolean {
  return path === place || (place !== '/' && path.startsWith(`${place}/`))
}
