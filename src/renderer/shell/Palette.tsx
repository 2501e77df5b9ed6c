import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type CommandId, commands, shortcutText } from '../../shared/commands'
import type { Found } from '../../shared/features/search'
import { matchesWords } from '../../shared/fold'
import { stepText } from '../../shared/steps'
import { api } from '../api'
import { CommandPalette, type PaletteEntry } from '../kit/CommandPalette'
import type { IconName } from '../kit/Icon'
import { recordPlaces } from '../screens'
import { useRead, valueOf } from './calls'
import { useCommand, useCommands } from './commands'
import { onMac } from './mac'
import { useWords } from './words'

/** The longest title shown of a record that has none of its own, in characters. */
const TITLE = 120

/** Ctrl+K: every screen, every command that would do something now, and every record. */
export function Palette() {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const [text, setText] = useState('')
  useCommand('palette.open', () => {
    setText('')
    setIsOpen(true)
  })
  const entries = useCommandEntries(isOpen)
  const records = useRecordEntries(isOpen ? text.trim() : '')
  const matching = (ids: PaletteEntry[]) => ids.filter(({ label }) => matchesWords(label, text))
  return (
    <CommandPalette
      isFiltered
      isOpen={isOpen}
      onClose={() => setIsOpen(false)}
      text={text}
      onTextChange={setText}
      groups={[
        {
          id: 'screens',
          heading: words.format('shell.palette.screens'),
          entries: matching(entries.filter(({ id }) => leadsToScreen(id)))
        },
        { id: 'records', heading: words.format('shell.palette.records'), entries: records },
        {
          id: 'commands',
          heading: words.format('shell.palette.commands'),
          entries: matching(entries.filter(({ id }) => !leadsToScreen(id)))
        }
      ]}
    />
  )
}

function leadsToScreen(id: string): boolean {
  return /^(go|help)\.|^settings\.open$/.test(id)
}

function useCommandEntries(isOpen: boolean): PaletteEntry[] {
  const words = useWords()
  const { available, run } = useCommands()
  const steps = valueOf(useRead(api.changes.steps, undefined, { enabled: isOpen }))
  if (!isOpen) return []
  const labelOf = (id: CommandId) => {
    if (id === 'edit.undo' && steps?.undo) return stepText(words, steps.undo, 'undo')
    if (id === 'edit.redo' && steps?.redo) return stepText(words, steps.redo, 'redo')
    return words.format(`command.${id}`)
  }
  const idle = (id: CommandId) =>
    (id === 'edit.undo' && !steps?.undo) || (id === 'edit.redo' && !steps?.redo)
  return available()
    .filter((id) => commands[id].notInPalette !== true && !idle(id))
    .map((id) => {
      const [keys] = commands[id].keys ?? []
      return {
        id,
        label: labelOf(id),
        keys: keys === undefined ? undefined : shortcutText(keys, onMac),
        onAction: () => run(id)
      }
    })
}

function useRecordEntries(text: string): PaletteEntry[] {
  const navigate = useNavigate()
  const found = valueOf(
    useRead(api.search.find, { words: text }, { enabled: text !== '', keepPrevious: true })
  )
  if (text === '' || !found) return []
  return found.map((record) => ({
    id: `${record.feature} ${record.id}`,
    label: record.title.slice(0, TITLE),
    detail: record.detail.slice(0, TITLE),
    icon: icons[record.feature],
    onAction: () => void navigate({ href: recordPlaces[record.feature](record.id) })
  }))
}

const icons: Record<Found['feature'], IconName> = {
  policies: 'policies',
  policyIdeas: 'idea',
  vision: 'star',
  businessProfile: 'business'
}
