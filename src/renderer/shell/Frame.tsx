import { Outlet, useRouter } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { useLandmark } from 'react-aria'
import { RouterProvider as LinksProvider } from 'react-aria-components'
import { SkipLink } from '../kit/SkipLink'
import { Bands } from './Bands'
import styles from './Frame.module.css'
import { FrameCommands } from './FrameCommands'
import { Palette } from './Palette'
import { Sidebar } from './Sidebar'
import { TopBar } from './TopBar'
import { useWords } from './words'

/** What stays in place while pages turn: the index at the edge, messages above, the page; `children` answer commands. */
export function Frame({ children }: { children?: ReactNode }) {
  const words = useWords()
  const router = useRouter()
  const page = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark(
    {
      role: 'main',
      'aria-label': words.format('shell.page'),
      focus: () => focusPage(page.current)
    },
    page
  )
  return (
    <LinksProvider
      navigate={(href) => void router.navigate({ href })}
      useHref={(path) => `#${path}`}
    >
      <FrameCommands />
      <Palette />
      {children}
      <div className={styles.frame}>
        <SkipLink target="page" />
        <TopBar />
        <Sidebar />
        <div className={styles.column}>
          <Bands />
          <main {...landmarkProps} id="page" ref={page} className={styles.page} tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      </div>
    </LinksProvider>
  )
}

function focusPage(page: HTMLElement | null): void {
  const heading = page?.querySelector<HTMLElement>('h1[tabindex]')
  ;(heading ?? page)?.focus()
}
