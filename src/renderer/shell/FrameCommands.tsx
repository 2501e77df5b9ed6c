import { useNavigate, useRouter } from '@tanstack/react-router'
import { textSizes } from '../../shared/features/preferences'
import { api } from '../api'
import { toast } from '../kit/toast'
import { useCommand } from './commands'
import { usePlan } from './plan'
import { usePreferences } from './preferences'
import { useChangePlan } from './start'
import { useUndo } from './undo'
import { useWords } from './words'

/** The commands that work on every screen. */
export function FrameCommands() {
  const navigate = useNavigate()
  const { history } = useRouter()
  const { undo, redo } = useUndo()
  const words = useWords()
  const { sample } = usePlan()
  const { openSample, leaveSample } = useChangePlan()
  useCommand('go.home', () => void navigate({ to: '/' }))
  useCommand('go.assessments', () => void navigate({ to: '/assessments' }))
  useCommand('go.vision', () => void navigate({ to: '/vision' }))
  useCommand('go.policies', () => void navigate({ to: '/policies' }))
  useCommand('go.standard', () => void navigate({ to: '/standard' }))
  useCommand('go.channels', () => void navigate({ to: '/channels' }))
  useCommand('go.team', () => void navigate({ to: '/team' }))
  useCommand('go.actions', () => void navigate({ to: '/actions' }))
  useCommand('go.contacts', () => void navigate({ to: '/contacts' }))
  useCommand('go.customers', () => void navigate({ to: '/customers' }))
  useCommand('go.themes', () => void navigate({ to: '/themes' }))
  useCommand('go.print', () => void navigate({ to: '/print' }))
  useCommand('print.open', () => void navigate({ to: '/print' }))
  useCommand('go.business', () => void navigate({ to: '/business' }))
  useCommand('settings.open', () => void navigate({ to: '/settings' }))
  useCommand('help.open', () => void navigate({ to: '/help' }))
  useCommand('edit.undo', () => void undo())
  useCommand('edit.redo', () => void redo())
  useCommand('save.now', () => void toast({ text: words.format('shell.savedAutomatically') }))
  useCommand('help.keyboard', () => void navigate({ to: '/help/keyboard' }))
  useCommand('help.about', () => void navigate({ to: '/settings/about' }))
  useCommand('plan.showFolder', () => void api.start.showFolder(), !sample)
  useCommand('sample.open', () => void openSample(), !sample)
  useCommand('sample.leave', () => void leaveSample(), sample)
  useCommand('go.back', () => history.back())
  useCommand('go.forward', () => history.forward())
  return null
}

/** Text size from the keyboard, wherever the window is, first run and trouble included. */
export function TextSizeCommands() {
  const { textSize, change } = usePreferences()
  const step = (by: number) => {
    const next = textSizes[textSizes.indexOf(textSize) + by]
    if (next !== undefined) change({ textSize: next })
  }
  useCommand('text.larger', () => step(1))
  useCommand('text.smaller', () => step(-1))
  useCommand('text.normal', () => change({ textSize: 100 }))
  return null
}
