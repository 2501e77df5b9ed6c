import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, RefAttributes } from 'react'
import { Icon } from '../kit/Icon'
import styles from './Screen.module.css'

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & RefAttributes<HTMLAnchorElement>

function BackAnchor({ children, ...anchor }: AnchorProps) {
  return (
    <a {...anchor} className={styles.back}>
      <Icon name="left" size="state" />
      {children}
    </a>
  )
}

/** The way back, above a screen's title: `<BackLink to="/policies">{…}</BackLink>`. */
export const BackLink = createLink(BackAnchor)
