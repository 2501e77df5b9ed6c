import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from './api'
import { BackupWays, RestoreLink } from './features/backups/BackupWays'
import { TroubleScreen } from './features/trouble/TroubleScreen'
import { WelcomeScreen } from './features/welcome/WelcomeScreen'
import { Toasts } from './kit/Toasts'
import { createAppRouter } from './router'
import { createQueries, readAhead } from './shell/calls'
import { CommandsProvider } from './shell/commands'
import { TextSizeCommands } from './shell/FrameCommands'
import { PlanProvider } from './shell/plan'
import { PreferencesProvider } from './shell/preferences'
import { useStart } from './shell/start'

/** The whole window: language and look, then whatever the plan allows. */
export function App() {
  const [queries] = useState(() => {
    const cache = createQueries()
    readAhead(cache, api.preferences.get)
    readAhead(cache, api.start.state)
    return cache
  })
  return (
    <QueryClientProvider client={queries}>
      <PreferencesProvider>
        <CommandsProvider>
          <TextSizeCommands />
          <Plan />
          <Toasts />
        </CommandsProvider>
      </PreferencesProvider>
    </QueryClientProvider>
  )
}

/** A plan that opens, the questions of first run, or what stands in the way. */
function Plan() {
  const start = useStart()
  const [router] = useState(createAppRouter)
  if (!start) return null
  if (start.state === 'trouble') return <TroubleScreen trouble={start} backups={<BackupWays />} />
  return (
    <PlanProvider plan={start}>
      {start.firstRun ? (
        <WelcomeScreen restore={(label) => <RestoreLink label={label} />} />
      ) : (
        <RouterProvider router={router} />
      )}
    </PlanProvider>
  )
}
