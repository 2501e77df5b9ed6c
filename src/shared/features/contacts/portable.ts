import { z } from 'zod'
import { whole } from '../../fields'
import { portable } from '../../portable'
import { blankContact, contact, contactLimits, policyLink } from './schema'

/** Numbers in a file leave room below the app's own limit for those that are given out later. */
const sequence = whole(1, 900_000).exactOptional()

const policyLinks = z
  .array(
    z.strictObject({
      ...policyLink.shape,
      followed: policyLink.shape.followed.default('unknown')
    })
  )
  .max(contactLimits.policyLinks)
  .exactOptional()

/** How contacts stand in an export file. One without a number gets the next of its year. */
export const contactPortables = {
  contacts: portable(
    contact,
    ['kind', 'receivedAt', 'channelId'],
    ({ receivedAt, satisfaction = null }) => ({
      ...blankContact,
      year: Number(String(receivedAt).slice(0, 4)),
      satisfactionAsked: satisfaction !== null
    }),
    {
      looser: { sequence, policyLinks },
      points: {
        channelId: 'contactChannels',
        customerId: 'customers',
        themeId: 'themes',
        receivedBy: 'staffMembers',
        handledBy: 'staffMembers',
        'policyLinks.policyId': 'policies'
      }
    }
  )
} as const
