import type { ReactNode } from 'react'
import type { MessageId } from '../../../shared/words'
import { SegmentedLinks } from '../../kit/SegmentedTabs'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'

const settingsPages = [
  { href: '/settings', label: 'settings.look' },
  { href: '/settings/data', label: 'settings.data' },
  { href: '/settings/deleted', label: 'settings.deleted' },
  { href: '/settings/about', label: 'settings.about' }
] as const satisfies readonly { href: string; label: MessageId }[]

type SettingsPageProps = { href: (typeof settingsPages)[number]['href']; children: ReactNode }

/** One of the pages of Settings, with the ways to the others. */
export function SettingsPage({ href, children }: SettingsPageProps) {
  const words = useWords()
  const links = settingsPages.map((page) => ({
    href: page.href,
    label: words.format(page.label),
    isCurrent: page.href === href
  }))
  return (
    <Screen
      title={words.format('settings.title')}
      actions={<SegmentedLinks label={words.format('settings.pages')} links={links} />}
    >
      {children}
    </Screen>
  )
}
