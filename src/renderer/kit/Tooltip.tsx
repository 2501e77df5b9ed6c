import type { ReactNode } from 'react'
import { Tooltip as TooltipBubble, TooltipTrigger } from 'react-aria-components'
import styles from './Tooltip.module.css'

export type TooltipProps = {
  /** A few words that repeat or add to the name of what they point at; never its only label. */
  text: string
  /** One thing to press. */
  children: ReactNode
}

/** Words that appear over something to press, under the pointer or the keyboard. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={100}>
      {children}
      <TooltipBubble className={styles.tooltip} offset={6}>
        {text}
      </TooltipBubble>
    </TooltipTrigger>
  )
}
