import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type RouteComponent
} from '@tanstack/react-router'
import { BackupCommands } from './features/backups/BackupCommands'
import { BackupsSection } from './features/backups/BackupsSection'
import { HelpScreen } from './features/help/HelpScreen'
import { KeyboardScreen } from './features/help/KeyboardScreen'
import { HomeScreen } from './features/home/HomeScreen'
import { AboutScreen } from './features/settings/AboutScreen'
import { DataScreen } from './features/settings/DataScreen'
import { DeletedScreen } from './features/settings/DeletedScreen'
import { LookScreen } from './features/settings/LookScreen'
import { TransferCommands } from './features/transfer/TransferCommands'
import { Broken } from './shell/Broken'
import { Frame } from './shell/Frame'
import { NowhereScreen } from './shell/NowhereScreen'

const root = createRootRoute({
  component: () => (
    <Frame>
      <BackupCommands />
      <TransferCommands />
    </Frame>
  ),
  notFoundComponent: NowhereScreen
})

/** A screen at a path. Its own parameters: `useParams({ from: '/policies/$id' })`. */
function screen<const Path extends string>(path: Path, component: RouteComponent) {
  return createRoute({ getParentRoute: () => root, path, component })
}

// One line a screen. A screen with search parameters uses createRoute with `validateSearch: <zod schema>`.
const tree = root.addChildren([
  screen('/', HomeScreen),
  screen('/business', NowhereScreen),
  screen('/vision', NowhereScreen),
  screen('/policies', NowhereScreen),
  screen('/print', NowhereScreen),
  screen('/settings', LookScreen),
  screen('/settings/data', () => <DataScreen backups={<BackupsSection />} />),
  screen('/settings/deleted', DeletedScreen),
  screen('/settings/about', AboutScreen),
  screen('/help', HelpScreen),
  screen('/help/keyboard', KeyboardScreen)
])

/** The ways through the app. Addresses live behind the #, so that reloading needs no server. */
export function createAppRouter() {
  return createRouter({
    routeTree: tree,
    history: createHashHistory(),
    defaultErrorComponent: Broken,
    scrollRestoration: true,
    scrollToTopSelectors: ['#page']
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
