import {
  type ChannelUse,
  type ContactChannel,
  uncoveredUses
} from '../../../shared/features/contactChannels'
import type { Words } from '../../../shared/words'
import { api } from '../../api'
import { Note } from '../../kit/Note'
import { ListScreen } from '../../records/ListScreen'
import { UsualOnes } from '../../records/UsualOnes'
import { useRead, valueOf } from '../../shell/calls'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { ChannelFields } from './ChannelFields'
import { channelKind } from './channelKind'

/** The ways customers reach the business, and how each of them answers (domain.md 2.11). */
export function ChannelsScreen() {
  const words = useWords()
  const { readOnly } = usePlan()
  const channels = useRead(api.contactChannels.list, undefined)
  const uncovered = uncoveredUses(valueOf(channels) ?? [])
  return (
    <ListScreen
      kind={channelKind}
      path="/channels"
      of={channels}
      title="contactChannels.title"
      addTitle="contactChannels.add"
      leadOf={(shown) => words.format('contactChannels.lead', { count: shown.length })}
      rowOf={(channel) => ({
        note: aboutText(words, channel),
        end: usesText(words, channel.usedFor)
      })}
      Fields={ChannelFields}
      firstUse={{
        icon: 'phone',
        why: words.format('contactChannels.empty.why'),
        example: words.format('contactChannels.empty.example'),
        more: !readOnly && <UsualOnes call={api.contactChannels.addUsual} />
      }}
      note={
        (valueOf(channels) ?? []).length > 0 &&
        uncovered.length > 0 && (
          <Note>
            {words.format('contactChannels.uncovered', { uses: usesText(words, uncovered) ?? '' })}
          </Note>
        )
      }
    />
  )
}

/** Who answers when, in one line. */
function aboutText(words: Words, { replyMode, hours, answeredBy }: ContactChannel): string {
  const parts = [words.format(`contactChannels.field.replyMode.${replyMode}`), hours, answeredBy]
  return parts.filter((part) => part !== '').join(' · ')
}

function usesText(words: Words, uses: readonly ChannelUse[]): string | undefined {
  if (uses.length === 0) return undefined
  return words.list(uses.map((use) => words.format(`contactChannels.use.${use}`)))
}
