import { useState } from 'react'
import { useCommand } from '../../shell/commands'
import { usePlan } from '../../shell/plan'
import { NewContactSheet } from './NewContactSheet'

/** Notes a complaint from anywhere: Ctrl+Shift+N, the menu, the palette, the buttons that say so. */
export function ContactCommands() {
  const { readOnly } = usePlan()
  const [isOpen, setOpen] = useState(false)
  useCommand('contact.new', () => setOpen(true), !readOnly && !isOpen)
  return isOpen ? <NewContactSheet onClose={() => setOpen(false)} /> : null
}
