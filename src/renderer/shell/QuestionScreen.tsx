import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { QuestionHead, type QuestionHeadProps } from '../kit/QuestionHead'
import { usePlan } from './plan'
import styles from './Screen.module.css'
import { useWindowTitle } from './windowTitle'

export type QuestionScreenProps = Omit<QuestionHeadProps, 'focusKey'> & {
  /** What the window is called, whichever question is asked. */
  windowTitle: string
  children: ReactNode
}

/** A screen that asks one question of many. */
export function QuestionScreen({ windowTitle, children, ...head }: QuestionScreenProps) {
  const path = useLocation({ select: (location) => location.pathname })
  useWindowTitle(windowTitle, usePlan().businessName)
  return (
    <div className={styles.page}>
      <QuestionHead {...head} focusKey={path} />
      {children}
    </div>
  )
}
