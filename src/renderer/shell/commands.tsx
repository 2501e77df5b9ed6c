import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef
} from 'react'
import { type CommandId, commandFor, commandIds } from '../../shared/commands'
import { listen } from '../api'
import { onMac } from './mac'

type Handler = { id: CommandId; enabled: boolean; run: () => void }

/** The commands that something in view answers; the newest to appear answers first. */
export type Commands = {
  add: (handler: Handler) => () => void
  /** Runs a command; false when nothing in view answers it. */
  run: (id: CommandId) => boolean
  /** The commands that would do something now, in the order of commands.ts. */
  available: () => CommandId[]
}

const CommandsContext = createContext<Commands | null>(null)

/** Hears the shortcuts of the window and the choices in the menu, and hands them to what is in view. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const handlers = useRef<Handler[]>([])
  const commands = useMemo<Commands>(() => {
    const answering = (id: CommandId) =>
      handlers.current.findLast((handler) => handler.id === id && handler.enabled)
    return {
      add: (handler) => {
        handlers.current.push(handler)
        return () => {
          handlers.current = handlers.current.filter((other) => other !== handler)
        }
      },
      run: (id) => {
        const handler = answering(id)
        handler?.run()
        return handler !== undefined
      },
      available: () => commandIds.filter((id) => answering(id) !== undefined)
    }
  }, [])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const id = commandFor(event, onMac)
      if (id === null || event.defaultPrevented || leftToTheField(id, event.target)) return
      if (insideDialog(event.target) && !worksInDialogs(id)) return
      if (commands.run(id)) event.preventDefault()
    }
    const choose = (id: string) => {
      if (isCommand(id) && !undoneByTheField(id)) commands.run(id)
    }
    window.addEventListener('keydown', press)
    const stop = listen('command', choose)
    return () => {
      window.removeEventListener('keydown', press)
      stop()
    }
  }, [commands])
  return <CommandsContext value={commands}>{children}</CommandsContext>
}

export function useCommands(): Commands {
  const commands = useContext(CommandsContext)
  if (!commands) throw new Error('useCommands outside CommandsProvider')
  return commands
}

/** Answers a command while the calling component is in view: `useCommand('item.new', add, !readOnly)`. */
export function useCommand(id: CommandId, run: () => void, enabled = true): void {
  const { add } = useCommands()
  const latest = useEffectEvent(run)
  useEffect(() => add({ id, enabled, run: () => latest() }), [add, id, enabled])
}

const isCommand = (id: string): id is CommandId => (commandIds as string[]).includes(id)

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true]')

/** Inside a text field undo and redo, and on a Mac Alt with an arrow, are the field's own. */
function leftToTheField(id: CommandId, target: EventTarget | null): boolean {
  if (!isField(target)) return false
  return (
    id === 'edit.undo' || id === 'edit.redo' || (onMac && (id === 'go.back' || id === 'go.forward'))
  )
}

/** Edit > Undo chosen with the mouse while a field has the focus undoes in the field. */
function undoneByTheField(id: CommandId): boolean {
  const steps = { 'edit.undo': 'undo', 'edit.redo': 'redo' } as const
  if ((id !== 'edit.undo' && id !== 'edit.redo') || !isField(document.activeElement)) return false
  return document.execCommand(steps[id])
}

const insideDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null

const worksInDialogs = (id: CommandId): boolean => id.startsWith('text.') || id === 'save.now'
