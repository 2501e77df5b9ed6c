import type { ReactNode } from 'react'
import { contactSorts } from '../../../shared/features/contacts/operations'
import { contactKinds } from '../../../shared/features/contacts/schema'
import { ChipGroup } from '../../kit/ChipGroup'
import { focusField } from '../../kit/ErrorSummary'
import { SearchField } from '../../kit/SearchField'
import { Select } from '../../kit/Select'
import { useCommand } from '../../shell/commands'
import { useWords } from '../../shell/words'
import styles from './ContactLog.module.css'
import { type ContactsSearch, logStates } from './contactsSearch'
import type { ContactChoices } from './useContactChoices'

export type Counts = { all: number; open: number; kinds: Record<string, number> }

export type ContactLogToolsProps = {
  search: ContactsSearch
  counts: Counts
  choices: ContactChoices
  onNarrow: (changes: Partial<ContactsSearch>) => void
  /** More that narrows the log, such as the customer a link asked for. */
  children?: ReactNode
}

const SEARCH_ID = 'contacts-search'
const EVERY = 'every'

/** Search, filters and order of the log. */
export function ContactLogTools(props: ContactLogToolsProps) {
  const { search, onNarrow, children } = props
  const words = useWords()
  useCommand('list.find', () => focusField(SEARCH_ID))
  return (
    <div className={styles.tools}>
      <div className={styles.find}>
        <SearchField
          id={SEARCH_ID}
          label={words.format('contacts.log.search')}
          keys="Ctrl+F"
          value={search.typed ?? ''}
          onChange={(typed) => onNarrow({ typed })}
        />
        <div className={styles.selects}>
          <ThemeSelect {...props} />
          <ChannelSelect {...props} />
          <SortSelect {...props} />
        </div>
      </div>
      <div className={styles.filters}>
        <KindChips {...props} />
        <OpenChips {...props} />
        {children}
      </div>
    </div>
  )
}

function KindChips({ search, counts, onNarrow }: ContactLogToolsProps) {
  const words = useWords()
  return (
    <ChipGroup
      label={words.format('contacts.log.kinds')}
      labelHidden
      choices={[
        { value: EVERY, label: words.format('contacts.log.all'), count: counts.all },
        ...contactKinds.map((kind) => ({
          value: kind,
          label: words.format(`contacts.kinds.${kind}`),
          count: counts.kinds[kind] ?? 0
        }))
      ]}
      value={search.kind ?? EVERY}
      onChange={(kind) => onNarrow({ kind: kind === EVERY || kind === null ? undefined : kind })}
    />
  )
}

function OpenChips({ search, counts, onNarrow }: ContactLogToolsProps) {
  const words = useWords()
  const countOf = { open: counts.open, solved: counts.all - counts.open }
  return (
    <ChipGroup
      label={words.format('contacts.log.states')}
      labelHidden
      mayBeNone
      choices={logStates.map((state) => ({
        value: state,
        label: words.format(`contacts.log.${state}`),
        count: countOf[state]
      }))}
      value={search.state ?? null}
      onChange={(state) => onNarrow({ state: state ?? undefined })}
    />
  )
}

function ThemeSelect({ search, choices, onNarrow }: ContactLogToolsProps) {
  const words = useWords()
  const named = choices.themeName(search.theme ?? null)
  const offered = choices.themes.map(({ id, label }) => ({ value: id, label }))
  const isOffered =
    search.theme === undefined || offered.some(({ value }) => value === search.theme)
  const chosen = isOffered ? [] : [{ value: search.theme ?? '', label: named ?? '' }]
  return (
    <Select
      label={words.format('contacts.log.theme')}
      labelHidden
      low
      value={search.theme ?? EVERY}
      onChange={(theme) => onNarrow({ theme: theme === EVERY ? undefined : theme })}
      choices={[
        { value: EVERY, label: words.format('contacts.log.everyTheme') },
        ...offered,
        ...chosen
      ]}
    />
  )
}

function ChannelSelect({ search, choices, onNarrow }: ContactLogToolsProps) {
  const words = useWords()
  return (
    <Select
      label={words.format('contacts.log.column.channel')}
      labelHidden
      low
      value={search.channel ?? EVERY}
      onChange={(channel) => onNarrow({ channel: channel === EVERY ? undefined : channel })}
      choices={[
        { value: EVERY, label: words.format('contacts.log.everyChannel') },
        ...choices.channels.map(({ id, name }) => ({ value: id, label: name }))
      ]}
    />
  )
}

function SortSelect({ search, onNarrow }: ContactLogToolsProps) {
  const words = useWords()
  return (
    <Select
      label={words.format('contacts.log.sort')}
      labelHidden
      low
      value={search.sort ?? 'openFirst'}
      onChange={(sort) => onNarrow({ sort: sort === 'openFirst' ? undefined : sort })}
      choices={contactSorts.map((sort) => ({
        value: sort,
        label: words.format(`contacts.log.by.${sort}`)
      }))}
    />
  )
}
