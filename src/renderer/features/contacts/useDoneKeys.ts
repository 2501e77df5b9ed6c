import { useEffect, useEffectEvent } from 'react'

/** Ctrl+Enter (Cmd+Enter) anywhere on the page, as long as no sheet is open over it. */
export function useDoneKeys(run: () => void): void {
  const done = useEffectEvent(run)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      if (event.target instanceof Element && event.target.closest('[role=dialog]')) return
      event.preventDefault()
      event.stopPropagation()
      done()
    }
    // Before the field that has the focus: some keep Enter to themselves.
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [])
}
