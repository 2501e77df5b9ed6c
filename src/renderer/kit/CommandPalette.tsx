import { type KeyboardEvent, useRef } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
  useFilter
} from 'react-aria-components'
import { useIntl } from 'react-intl'
import styles from './CommandPalette.module.css'
import floating from './Floating.module.css'
import { given } from './given'
import { Icon, type IconName } from './Icon'
import sheet from './Sheet.module.css'

export type PaletteEntry = {
  id: string
  label: string
  /** A weaker second line. */
  detail?: string | undefined
  icon?: IconName | undefined
  keys?: string | undefined
  onAction: () => void
}

type PaletteGroup = { id: string; heading: string; entries: readonly PaletteEntry[] }

export type CommandPaletteProps = {
  isOpen: boolean
  onClose: () => void
  groups: readonly PaletteGroup[]
  /** What is typed. */
  text: string
  onTextChange: (text: string) => void
  /** `groups` already is what matches, found elsewhere; otherwise labels are matched here, accents or not. */
  isFiltered?: boolean | undefined
  /** `groups` is still what matched a moment ago: Enter would take what nobody asked for, and waits. */
  isBehind?: boolean | undefined
}

/** One field to reach every screen, command and record: type, arrows, Enter. */
export function CommandPalette(props: CommandPaletteProps) {
  const { isOpen, onClose, groups, text, onTextChange, isFiltered, isBehind } = props
  const intl = useIntl()
  const { contains } = useFilter({ sensitivity: 'base' })
  const label = intl.formatMessage({ id: 'kit.palette' })
  // What is found only after the keys have stopped has no line chosen yet: Enter takes the first.
  const list = useRef<HTMLDivElement>(null)
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const first = groups.flatMap(({ entries }) => entries)[0]
    if (event.key !== 'Enter' || !isFiltered || isBehind || text === '' || !first) return
    if (list.current?.querySelector('[data-focused]')) return
    onClose()
    first.onAction()
  }
  return (
    <ModalOverlay
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      className={sheet.veil}
    >
      <Modal className={styles.palette}>
        <Dialog aria-label={label} className={styles.dialog}>
          <Autocomplete
            inputValue={text}
            onInputChange={onTextChange}
            {...given({ filter: isFiltered ? undefined : contains })}
          >
            <SearchField
              aria-label={label}
              {...given({ autoFocus: isOpen })}
              className={styles.field}
            >
              <Icon name="search" />
              <Input placeholder={label} className={styles.input} onKeyDown={takeFirst} />
            </SearchField>
            <Menu
              ref={list}
              aria-label={label}
              className={styles.list}
              onAction={onClose}
              renderEmptyState={() => (
                <p className={floating.nothing}>{intl.formatMessage({ id: 'kit.combo.none' })}</p>
              )}
            >
              {groups
                .filter((group) => group.entries.length > 0)
                .map((group) => (
                  <MenuSection key={group.id}>
                    <Header className={floating.heading}>{group.heading}</Header>
                    {group.entries.map((entry) => (
                      <PaletteLine key={entry.id} {...entry} />
                    ))}
                  </MenuSection>
                ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteLine({ id, label, detail, icon, keys, onAction }: PaletteEntry) {
  return (
    <MenuItem id={id} textValue={label} className={floating.option} onAction={onAction}>
      {icon && <Icon name={icon} size="state" />}
      <span className={floating.words}>
        {/* Named by a slot of its own, an entry would have to be called by its keys, too (WCAG 2.5.3). */}
        {keys === undefined ? <Text slot="label">{label}</Text> : <span>{label}</span>}
        {detail && (
          <Text slot="description" className={floating.detail}>
            {detail}
          </Text>
        )}
      </span>
      {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </MenuItem>
  )
}
