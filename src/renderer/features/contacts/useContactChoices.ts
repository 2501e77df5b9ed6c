import type { ContactChannel } from '../../../shared/features/contactChannels'
import type { Theme } from '../../../shared/features/themes'
import { api } from '../../api'
import { useRead, valueOf } from '../../shell/calls'

/** The themes and channels contacts are sorted by: those still offered, and the words of all, also those put away. */
export type ContactChoices = {
  /** Those used most first. */
  themes: readonly Theme[]
  channels: readonly ContactChannel[]
  themeName: (id: string | null) => string | undefined
  channelName: (id: string) => string
}

export function useContactChoices(): ContactChoices {
  const themes = valueOf(useRead(api.themes.list, undefined)) ?? []
  const channels = valueOf(useRead(api.contactChannels.list, undefined)) ?? []
  const uses = valueOf(useRead(api.contacts.counts, undefined))?.themes ?? []
  const usesOf = (id: string) => uses.find(({ themeId }) => themeId === id)?.count ?? 0
  return {
    themes: themes
      .filter(({ archivedAt, mergedInto }) => archivedAt === null && mergedInto === null)
      .toSorted((one, other) => usesOf(other.id) - usesOf(one.id)),
    channels: channels.filter(({ archivedAt }) => archivedAt === null),
    themeName: (id) => themes.find((theme) => theme.id === id)?.label,
    channelName: (id) => channels.find((channel) => channel.id === id)?.name ?? ''
  }
}
