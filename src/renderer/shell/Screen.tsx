import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageHead, type PageHeadProps } from '../kit/PageHead'
import { usePlan } from './plan'
import styles from './Screen.module.css'
import { useWindowTitle } from './windowTitle'

export type ScreenProps = Omit<PageHeadProps, 'focusKey'> & {
  /** What the window is called, where the heading is a sentence or a date. */
  windowTitle?: string
  children: ReactNode
}

/** One page of the notebook: its head, which names the window too, and what is on the page. */
export function Screen({ children, ...head }: ScreenProps) {
  return (
    <div className={styles.page}>
      <ScreenHead {...head} />
      {children}
    </div>
  )
}

/** The head alone, for a screen that divides the window itself (Print). There is one on every screen. */
export function ScreenHead({ windowTitle, ...head }: Omit<ScreenProps, 'children'>) {
  const path = useLocation({ select: (location) => location.pathname })
  useWindowTitle(windowTitle ?? head.title, usePlan().businessName)
  return <PageHead {...head} focusKey={path} />
}
