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
  useCommand('palette.open', () => setIsOpen(true))
  const close = () => {
    setIsOpen(false)
    setText('')
  }
  const screens = useScreenEntries(isOpen)
  const deeds = useDeedEntries(isOpen)
  const found = useFound(text.trim())
  const records = useRecordEntries(found.records)
  const matching = (entries: PaletteEntry[]) =>
    entries.filter(({ label }) => matchesWords(label, found.text))
  return (
    <CommandPalette
      isFiltered
      isBehind={found.isBehind}
      isOpen={isOpen}
      onClose={close}
      text={text}
      onTextChange={setText}
      groups={[
        {
          id: 'screens',
          heading: words.format('shell.palette.screens'),
          entries: matching(screens)
        },
        { id: 'records', heading: words.format('shell.palette.records'), entries: records },
        {
          id: 'commands',
          heading: words.format('shell.palette.commands'),
          entries: matching(deeds)
        }
      ]}
    />
  )
}

/** The commands that lead to a screen, in the order of the sidebar. */
const screenIcons: Partial<Record<CommandId, IconName>> = {
  'go.home': 'home',
  'go.business': 'business',
  'go.vision': 'star',
  'go.policies': 'policies',
  'go.standard': 'serve',
  'go.channels': 'phone',
  'go.team': 'team',
  'go.actions': 'goals',
  'go.contacts': 'talk',
  'go.customers': 'person',
  'go.themes': 'filter',
  'go.print': 'print',
  'settings.open': 'settings',
  'help.open': 'help',
  'help.keyboard': 'key',
  'help.about': 'info'
}
const screenIds = Object.keys(screenIcons) as CommandId[]

function useScreenEntries(isOpen: boolean): PaletteEntry[] {
  const words = useWords()
  const { run } = useCommands()
  const hasStaff = valueOf(useRead(api.businessProfile.get, undefined))?.hasStaff ?? false
  if (!isOpen) return []
  const shown = screenIds.filter((id) => id !== 'go.team' || hasStaff)
  return shown.map((id) => entryOf(id, words.format(`command.${id}`), run))
}

function useDeedEntries(isOpen: boolean): PaletteEntry[] {
  const words = useWords()
  const { available, run } = useCommands()
  const steps = valueOf(useRead(api.changes.steps, undefined, { enabled: isOpen }))
  if (!isOpen) return []
  const labelOf = (id: CommandId) => {
    if (id === 'edit.undo') return steps?.undo ? stepText(words, steps.undo, 'undo') : null
    if (id === 'edit.redo') return steps?.redo ? stepText(words, steps.redo, 'redo') : null
    return words.format(`command.${id}`)
  }
  return available()
    .filter((id) => commands[id].notInPalette !== true && !(id in screenIcons))
    .flatMap((id) => {
      const label = labelOf(id)
      return label === null ? [] : [entryOf(id, label, run)]
    })
}

function entryOf(id: CommandId, label: string, run: (id: CommandId) => unknown): PaletteEntry {
  const [keys] = commands[id].keys ?? []
  return {
    id,
    label,
    icon: screenIcons[id],
    keys: keys === undefined ? undefined : shortcutText(keys, onMac),
    onAction: () => run(id)
  }
}

const nothing: Found[] = []

/**
 * The records found for the newest text there is an answer to. Screens and commands are matched with that same text, so
 * that one line never takes the place of another between the last key and Enter.
 */
function useFound(text: string): { text: string; records: Found[]; isBehind: boolean } {
  const [last, setLast] = useState({ text: '', records: nothing })
  const reading = useRead(api.search.find, { words: text }, { enabled: text !== '' })
  const isAnswered = text === '' || reading.state !== 'loading'
  const records = (text === '' ? undefined : valueOf(reading)) ?? nothing
  if (isAnswered && (last.text !== text || last.records !== records)) setLast({ text, records })
  return { ...last, isBehind: !isAnswered }
}

function useRecordEntries(found: readonly Found[]): PaletteEntry[] {
  const navigate = useNavigate()
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
  contacts: 'talk',
  customers: 'person',
  actions: 'goals',
  themes: 'talk',
  contactChannels: 'phone',
  staffMembers: 'team',
  serviceStandards: 'serve',
  assessments: 'selfAssessment',
  improvementAreas: 'selfAssessment',
  policyIdeas: 'idea',
  vision: 'star',
  businessProfile: 'business'
}
