import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { buttonClass, ButtonContent, type ButtonLook, type ButtonProps } from './Button'
import { given } from './given'
import styles from './LinkButton.module.css'
import { classes } from './classes'

export type LinkButtonProps = Pick<
  ButtonProps,
  'children' | 'low' | 'icon' | 'iconAfter' | 'keys' | 'aria-label'
> & {
  /** A path of the app, `/policies`; the shell's router turns it into an address. */
  href: string
  look?: Exclude<ButtonLook, 'link'> | undefined
}

/** A way to another screen that looks like a button. */
export function LinkButton(props: LinkButtonProps) {
  const { children, href, look = 'secondary', low, icon, iconAfter, keys } = props
  return (
    <Link
      {...given({ 'aria-label': props['aria-label'] })}
      href={href}
      className={buttonClass(look, low)}
    >
      <ButtonContent icon={icon} iconAfter={iconAfter} keys={keys}>
        {children}
      </ButtonContent>
    </Link>
  )
}

export type TextLinkProps = {
  href: string
  children: ReactNode
  /** Ink without a line under it, for names in lists. */
  plain?: boolean | undefined
  'aria-label'?: string | undefined
  'aria-current'?: 'page' | undefined
}

/** A way to another screen inside a sentence or a list. */
export function TextLink({ href, children, plain, ...rest }: TextLinkProps) {
  return (
    <Link {...given(rest)} href={href} className={classes(styles.link, plain && styles.plain)}>
      {children}
    </Link>
  )
}
