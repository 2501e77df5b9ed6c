import {
  channelFor,
  contactChannel,
  type ContactChannel,
  type ContactChannelDraft
} from '../../../shared/features/contactChannels'
import { api } from '../../api'
import type { RecordKind } from '../../records/recordKind'

/** Channels as the shared list and form see them. */
export const channelKind: RecordKind<ContactChannelDraft, ContactChannel> = {
  feature: 'contactChannels',
  calls: api.contactChannels,
  shape: contactChannel.draft.shape,
  blank: channelFor('phone', ''),
  nameOf: ({ name }) => name,
  wordOf: (field) => `contactChannels.field.${field}`
}
