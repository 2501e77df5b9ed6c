import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { Preferences } from '../../shared/features/preferences'
import { api, listen } from '../api'
import { keyOf, useRead, useWrite, valueOf } from './calls'
import { WordsProvider } from './words'

const PreferencesContext = createContext<Preferences | null>(null)

/** Language, theme and text size of the window, applied at once whenever they change. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const preferences = valueOf(useRead(api.preferences.get, undefined))
  useEffect(
    () =>
      listen('preferences', (changed) =>
        queries.setQueryData(keyOf(api.preferences.get, undefined), { value: changed })
      ),
    [queries]
  )
  useEffect(() => {
    if (preferences) apply(preferences)
  }, [preferences])
  if (!preferences) return null
  return (
    <PreferencesContext value={preferences}>
      <WordsProvider language={preferences.language}>{children}</WordsProvider>
    </PreferencesContext>
  )
}

function apply({ language, theme, textSize }: Preferences): void {
  const page = document.documentElement
  page.lang = language
  page.style.setProperty('--text-size', `${textSize}%`)
  if (theme === 'system') delete page.dataset.theme
  else page.dataset.theme = theme
}

/** How the app looks and speaks on this computer, and the way to change it. */
export function usePreferences(): Preferences & { change: (to: Partial<Preferences>) => void } {
  const preferences = useContext(PreferencesContext)
  if (!preferences) throw new Error('usePreferences outside PreferencesProvider')
  const queries = useQueryClient()
  const { run } = useWrite(api.preferences.update)
  const change = async (to: Partial<Preferences>) => {
    const result = await run(to)
    if (result.ok)
      queries.setQueryData(keyOf(api.preferences.get, undefined), { value: result.value })
  }
  return { ...preferences, change: (to) => void change(to) }
}
