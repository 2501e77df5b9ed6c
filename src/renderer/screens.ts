import type { CommandId } from '../shared/commands'
import type { Found } from '../shared/features/search'
import type { MessageId } from '../shared/words'
import type { IconName } from './kit/Icon'

/** A place in the sidebar. `inside` are its sub-places, shown while one of them is in view. */
export type Place = {
  path: '/' | '/vision' | '/policies' | '/print' | '/settings' | '/help'
  label: MessageId
  icon: IconName
  command: CommandId
  /** Shows how many policies are to be looked at again. */
  countsReviews?: boolean
  inside?: readonly { path: '/vision' | '/policies'; label: MessageId }[]
}

/** The sidebar from top to bottom, in groups; a group may have a label above it. */
export const places: readonly { label?: MessageId; places: readonly Place[] }[] = [
  { places: [{ path: '/', label: 'shell.place.home', icon: 'home', command: 'go.home' }] },
  {
    label: 'shell.group.plan',
    places: [
      {
        path: '/vision',
        label: 'shell.place.visionAndPolicies',
        icon: 'policies',
        command: 'go.vision',
        countsReviews: true,
        inside: [
          { path: '/vision', label: 'shell.place.vision' },
          { path: '/policies', label: 'shell.place.policies' }
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
  policyIdeas: () => '/policies?view=ideas',
  vision: () => '/vision',
  businessProfile: () => '/business'
}
