import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent
} from '@tanstack/react-router'
import type { z } from 'zod'
import { ActionsScreen } from './features/actions/ActionsScreen'
import { AssessmentsScreen } from './features/assessments/AssessmentsScreen'
import { FillInScreen, ResumeScreen } from './features/assessments/FillInScreen'
import { ResultScreen } from './features/assessments/ResultScreen'
import { BackupCommands } from './features/backups/BackupCommands'
import { BackupsSection } from './features/backups/BackupsSection'
import { BusinessProfileScreen } from './features/businessProfile/BusinessProfileScreen'
import { ChannelsScreen } from './features/contactChannels/ChannelsScreen'
import { CustomerScreen } from './features/customers/CustomerScreen'
import { CustomersScreen } from './features/customers/CustomersScreen'
import { customersSearch } from './features/customers/customersSearch'
import { ContactCommands } from './features/contacts/ContactCommands'
import { ContactScreen } from './features/contacts/ContactScreen'
import { ContactsScreen } from './features/contacts/ContactsScreen'
import { contactsSearch } from './features/contacts/contactsSearch'
import { HelpScreen } from './features/help/HelpScreen'
import { KeyboardScreen } from './features/help/KeyboardScreen'
import { HomeScreen } from './features/home/HomeScreen'
import { PoliciesScreen } from './features/policies/PoliciesScreen'
import { policiesSearch } from './features/policies/policiesSearch'
import { PolicyScreen } from './features/policies/PolicyScreen'
import { printSearch } from './features/printing/printSearch'
import { PrintScreen } from './features/printing/PrintScreen'
import { StandardScreen } from './features/serviceStandards/StandardScreen'
import { AboutScreen } from './features/settings/AboutScreen'
import { DataScreen } from './features/settings/DataScreen'
import { DeletedScreen } from './features/settings/DeletedScreen'
import { LookScreen } from './features/settings/LookScreen'
import { TeamScreen } from './features/staffMembers/TeamScreen'
import { ThemesScreen } from './features/themes/ThemesScreen'
import { TransferCommands } from './features/transfer/TransferCommands'
import { VisionGuideScreen } from './features/vision/VisionGuideScreen'
import { VisionScreen } from './features/vision/VisionScreen'
import { openSearch } from './records/openSearch'
import { Broken } from './shell/Broken'
import { Frame } from './shell/Frame'
import { NowhereScreen } from './shell/NowhereScreen'

const root = createRootRoute({
  component: () => (
    <Frame>
      <ContactCommands />
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

/** A screen whose address also holds what is chosen on it, by a schema that lets nothing wrong through. */
function screenWithSearch<const Path extends string, Search extends z.ZodObject>(
  path: Path,
  component: RouteComponent,
  validateSearch: Search
) {
  return createRoute({ getParentRoute: () => root, path, component, validateSearch })
}

/** Every part of the kit in every state; in development only. */
const kit = import.meta.env.DEV
  ? lazyRouteComponent(() => import('./kit/KitScreen'), 'KitScreen')
  : NowhereScreen

// One line a screen.
const tree = root.addChildren([
  screen('/', HomeScreen),
  screen('/business', BusinessProfileScreen),
  screen('/assessments', AssessmentsScreen),
  screen('/assessments/$id', ResumeScreen),
  screen('/assessments/$id/result', ResultScreen),
  screen('/assessments/$id/$page', FillInScreen),
  screen('/vision', VisionScreen),
  screen('/vision/$step', VisionGuideScreen),
  screenWithSearch('/policies', PoliciesScreen, policiesSearch),
  screen('/policies/$id', PolicyScreen),
  screen('/standard', StandardScreen),
  screenWithSearch('/channels', ChannelsScreen, openSearch),
  screenWithSearch('/team', TeamScreen, openSearch),
  screenWithSearch('/actions', ActionsScreen, openSearch),
  screenWithSearch('/customers', CustomersScreen, customersSearch),
  screen('/customers/$id', CustomerScreen),
  screenWithSearch('/themes', ThemesScreen, openSearch),
  screenWithSearch('/contacts', ContactsScreen, contactsSearch),
  screen('/contacts/$id', ContactScreen),
  screenWithSearch('/print', PrintScreen, printSearch),
  screen('/settings', LookScreen),
  screen('/settings/data', () => <DataScreen backups={<BackupsSection />} />),
  screen('/settings/deleted', DeletedScreen),
  screen('/settings/about', AboutScreen),
  screen('/help', HelpScreen),
  screen('/help/keyboard', KeyboardScreen),
  screen('/kit', kit)
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
