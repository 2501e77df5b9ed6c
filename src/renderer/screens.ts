import type { CommandId } from '../shared/commands'
import type { Found } from '../shared/features/search'
import type { MessageId } from '../shared/words'
import type { IconName } from './kit/Icon'

/** Addresses the sidebar leads to. */
type PlacePath =
  | '/'
  | '/assessments'
  | '/vision'
  | '/policies'
  | '/standard'
  | '/channels'
  | '/team'
  | '/actions'
  | '/contacts'
  | '/customers'
  | '/themes'
  | '/print'
  | '/settings'
  | '/help'

/** A place in the sidebar. `inside` are its sub-places, shown while one of them is in view. */
export type Place = {
  path: PlacePath
  label: MessageId
  icon: IconName
  command: CommandId
  /** What waits there, as a number at its end. */
  count?: 'assessments' | 'reviews' | 'actions' | 'contacts'
  /** Only where someone works beside the owner. */
  withStaff?: true
  inside?: readonly { path: PlacePath; label: MessageId }[]
}

/** The sidebar from top to bottom, in groups; a group may have a label above it. */
export const places: readonly { label?: MessageId; places: readonly Place[] }[] = [
  { places: [{ path: '/', label: 'shell.place.home', icon: 'home', command: 'go.home' }] },
  {
    label: 'shell.group.plan',
    places: [
      {
        path: '/assessments',
        label: 'shell.place.assessments',
        icon: 'selfAssessment',
        command: 'go.assessments',
        count: 'assessments'
      },
      {
        path: '/vision',
        label: 'shell.place.visionAndPolicies',
        icon: 'policies',
        command: 'go.vision',
        count: 'reviews',
        inside: [
          { path: '/vision', label: 'shell.place.vision' },
          { path: '/policies', label: 'shell.place.policies' }
        ]
      },
      {
        path: '/standard',
        label: 'shell.place.serve',
        icon: 'serve',
        command: 'go.standard',
        inside: [
          { path: '/standard', label: 'shell.place.standard' },
          { path: '/channels', label: 'shell.place.channels' }
        ]
      },
      {
        path: '/team',
        label: 'shell.place.team',
        icon: 'team',
        command: 'go.team',
        withStaff: true
      },
      {
        path: '/actions',
        label: 'shell.place.actions',
        icon: 'goals',
        command: 'go.actions',
        count: 'actions'
      }
    ]
  },
  {
    label: 'shell.group.daily',
    places: [
      {
        path: '/contacts',
        label: 'shell.place.contacts',
        icon: 'talk',
        command: 'go.contacts',
        count: 'contacts',
        inside: [
          { path: '/contacts', label: 'shell.place.log' },
          { path: '/customers', label: 'shell.place.customers' },
          { path: '/themes', label: 'shell.place.themes' }
        ]
      }
    ]
  },
  {
    label: 'shell.group.share',
    places: [{ path: '/print', label: 'shell.place.print', icon: 'print', command: 'go.print' }]
  }
]

/** Where a record found by the palette is shown. */
export const recordPlaces: Record<Found['feature'], (id: string) => string> = {
  policies: (id) => `/policies/${id}`,
  contacts: (id) => `/contacts/${id}`,
  customers: (id) => `/customers/${id}`,
  actions: (id) => `/actions?open=${id}`,
  themes: (id) => `/themes?open=${id}`,
  contactChannels: (id) => `/channels?open=${id}`,
  staffMembers: (id) => `/team?open=${id}`,
  serviceStandards: () => '/standard',
  assessments: (id) => `/assessments/${id}`,
  improvementAreas: () => '/assessments',
  policyIdeas: () => '/policies?view=ideas',
  vision: () => '/vision',
  businessProfile: () => '/business'
}
