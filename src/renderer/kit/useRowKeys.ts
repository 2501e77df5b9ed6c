import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState
} from 'react'

/** Rows that Page Up and Page Down go by. */
const PAGE = 10

export type RowKeysOptions = {
  count: number
  body: RefObject<HTMLElement | null>
  onOpen: (index: number) => void
  onMenu: (index: number) => void
  onDelete: (index: number) => void
}

/**
 * The keyboard in a list of rows of which one can be reached by Tab: arrows, Page Up and Down, Home and End move, Enter
 * opens, Delete deletes, Shift+F10 or the menu key shows the menu, the right arrow leads to its button.
 */
export function useRowKeys({ count, body, onOpen, onMenu, onDelete }: RowKeysOptions) {
  const [at, setAt] = useState(0)
  const current = Math.max(0, Math.min(at, count - 1))
  const isMoving = useRef(false)
  const hadFocus = useRef(false)
  const rowAt = useCallback(
    (index: number) => body.current?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null,
    [body]
  )

  useLayoutEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    const row = rowAt(current)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView?.({ block: 'nearest' })
  })
  // The last row was deleted from under the focus: the one before it takes it.
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) rowAt(current)?.focus()
  }, [count, current, rowAt])

  function move(index: number) {
    isMoving.current = true
    setAt(Math.max(0, Math.min(index, count - 1)))
  }
  const moves: Record<string, () => number> = {
    ArrowDown: () => current + 1,
    ArrowUp: () => current - 1,
    PageDown: () => current + PAGE,
    PageUp: () => current - PAGE,
    Home: () => 0,
    End: () => count - 1
  }
  function press(event: KeyboardEvent<HTMLElement>) {
    const target = event.target as HTMLElement
    const isRow = target.dataset.index !== undefined
    if (!isRow) {
      if (event.key === 'ArrowLeft') rowAt(current)?.focus()
      return
    }
    const moveTo = moves[event.key]
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey
    if (moveTo && isPlain) move(moveTo())
    else if (event.key === 'Enter' && isPlain) onOpen(current)
    else if (event.key === 'Delete' && isPlain) onDelete(current)
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) onMenu(current)
    else if (event.key === 'ArrowRight' && isPlain) target.querySelector('button')?.focus()
    else return
    event.preventDefault()
  }
  return {
    current,
    press,
    focused: (index: number) => {
      hadFocus.current = true
      setAt(index)
    },
    left: () => {
      hadFocus.current = false
    }
  }
}
