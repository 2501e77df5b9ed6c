import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react'
import { useIntl } from 'react-intl'
import type { MenuEntry, MenuGroup } from './MenuButton'
import styles from './RowKeys.module.css'

export type RowKeysProps = {
  /** What the menu of a row offers; nothing where it has none. */
  entriesOf: (row: string) => readonly MenuEntry[]
  children: ReactNode
}

/**
 * The keys of a list's rows beside those that move and open: Shift+F10 and the menu key open the menu of a row, as the
 * right button does, and the key of an entry does at once what the entry does.
 */
export function RowKeys({ entriesOf, children }: RowKeysProps) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget } = event
    // A menu is drawn elsewhere on the page, though it belongs to its row.
    if (!(target instanceof Element) || !currentTarget.contains(target)) return
    const row = target.closest<HTMLElement>('[role=row]')
    if (!row) return
    const deed = entriesOf(row.dataset.key ?? '').find((entry) => entry.rowKey === event.key)
    if (deed && !deed.isDisabled) deed.onAction?.()
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      row.dispatchEvent(new globalThis.MouseEvent('contextmenu', { bubbles: true }))
    else return
    event.preventDefault()
  }
  return (
    <div role="presentation" className={styles.keys} onKeyDown={press}>
      {children}
    </div>
  )
}

/** The menu of a row, which opens at its button, whatever asked for it. */
export function useRowMenu() {
  const [isOpen, setOpen] = useState(false)
  return {
    row: {
      onContextMenu: (event: MouseEvent) => {
        event.preventDefault()
        setOpen(true)
      }
    },
    button: { isOpen, onOpenChange: setOpen }
  }
}

/** The first part of a row's menu: the way to what the row opens. */
export function useOpening(href: string): MenuGroup {
  const intl = useIntl()
  const label = intl.formatMessage({ id: 'kit.row.open' })
  return { id: 'open', entries: [{ id: 'open', label, keys: 'Enter', href }] }
}
