import type { ReactNode } from 'react'
import { SegmentedLinks } from '../../kit/SegmentedTabs'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'

const pages = [
  { href: '/help', label: 'help.howTo' },
  { href: '/help/keyboard', label: 'help.keyboard' }
] as const

type HelpPageProps = { href: (typeof pages)[number]['href']; children: ReactNode }

/** One of the pages of Help, with the way to the other. */
export function HelpPage({ href, children }: HelpPageProps) {
  const words = useWords()
  const links = pages.map((page) => ({
    href: page.href,
    label: words.format(page.label),
    isCurrent: page.href === href
  }))
  return (
    <Screen
      title={words.format('help.title')}
      actions={<SegmentedLinks label={words.format('help.pages')} links={links} />}
    >
      {children}
    </Screen>
  )
}
