import { useEffect, useEffectEvent } from 'react'
import { useCommand } from '../../shell/commands'
import { type Chosen, scale } from './assessmentFacts'

type StatementKeys = { choose: (chosen: Chosen) => void; next: () => void; back: () => void }

/** 1 to 5 choose, Enter goes on, Alt+Left goes back (screens.md B9); where something is typed or pressed they do that. */
export function useStatementKeys({ choose, next, back }: StatementKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.defaultPrevented || isBusy(event.target, event.key)) return
    const chosen = scale.find((value) => value === event.key)
    if (chosen) choose(chosen)
    else if (event.key === 'Enter') next()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  useCommand('go.back', back)
}

/** Whether the key is meant for what has the focus: a text, a sheet, or with Enter a button or a link. */
function isBusy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('[role=dialog], [role=alertdialog], [role=menu], textarea')) return true
  if (target.matches('input:not([type=radio])')) return true
  return key === 'Enter' && target.closest('button, a') !== null
}
