import {
  Button as PressButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text
} from 'react-aria-components'
import { Button, type ButtonProps } from './Button'
import { classes } from './classes'
import floating from './Floating.module.css'
import { given } from './given'
import { Icon, type IconName } from './Icon'
import iconButton from './IconButton.module.css'

export type MenuEntry = {
  id: string
  label: string
  icon?: IconName | undefined
  /** Its keys, “Ctrl+P”. */
  keys?: string | undefined
  /** In the menu of a list's row: the key that does the same from the row itself. */
  rowKey?: 'Delete' | 'F2' | undefined
  danger?: boolean | undefined
  isDisabled?: boolean | undefined
} & (
  | { onAction: () => void; href?: undefined }
  /** Leads to a screen. */
  | { href: string; onAction?: undefined }
)

/** Entries under a heading; sections are divided by a line. */
export type MenuGroup = { id: string; heading?: string | undefined; entries: readonly MenuEntry[] }

type MenuListProps = { groups: readonly MenuGroup[]; label: string }

/** The list of a menu, inside a popover. */
function MenuList({ groups, label }: MenuListProps) {
  return (
    <Menu className={floating.list} aria-label={label}>
      {groups.flatMap((group, index) => [
        ...(index > 0
          ? [<Separator key={`line-${group.id}`} className={floating.separator} />]
          : []),
        <MenuSection key={group.id} {...given({ 'aria-label': group.heading ? undefined : label })}>
          {group.heading && <Header className={floating.heading}>{group.heading}</Header>}
          {group.entries.map((entry) => (
            <MenuLine key={entry.id} {...entry} />
          ))}
        </MenuSection>
      ])}
    </Menu>
  )
}

const keyNames = { Delete: 'Del', F2: 'F2' } as const

function MenuLine({ id, label, icon, danger, isDisabled, onAction, href, ...of }: MenuEntry) {
  const keys = of.keys ?? (of.rowKey && keyNames[of.rowKey])
  return (
    <MenuItem
      id={id}
      textValue={label}
      className={classes(floating.option, danger && floating.danger)}
      {...given({ isDisabled, onAction, href })}
    >
      {icon && <Icon name={icon} size="state" />}
      <Text slot="label" className={floating.words}>
        {label}
      </Text>
      {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </MenuItem>
  )
}

export type MenuButtonProps = Pick<ButtonProps, 'look' | 'low' | 'icon' | 'isDisabled'> & {
  /** Its words, and the name of the menu. */
  label: string
  entries?: readonly MenuEntry[] | undefined
  groups?: readonly MenuGroup[] | undefined
}

/** A button that opens a menu. */
export function MenuButton({ label, entries, groups, ...button }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button {...button} iconAfter="down">
        {label}
      </Button>
      <MenuPopover label={label} groups={groups ?? [{ id: 'all', entries: entries ?? [] }]} />
    </MenuTrigger>
  )
}

export type MoreButtonProps = Pick<MenuButtonProps, 'label' | 'entries' | 'groups'> & {
  narrow?: boolean | undefined
  /** Controlled where given, with `onOpenChange`. */
  isOpen?: boolean | undefined
  onOpenChange?: ((isOpen: boolean) => void) | undefined
  /** Not reached by Tab: what it stands in has other keys for it. */
  skipped?: boolean | undefined
}

/** Three dots that open a menu; `label` says what of, “More: Refunds”. */
export function MoreButton(props: MoreButtonProps) {
  const { label, entries, groups, narrow, skipped, ...open } = props
  return (
    <MenuTrigger {...given(open)}>
      <PressButton
        aria-label={label}
        {...given({ excludeFromTabOrder: skipped })}
        className={classes(iconButton.iconButton, narrow && iconButton.narrow)}
      >
        <Icon name="more" />
      </PressButton>
      <MenuPopover label={label} groups={groups ?? [{ id: 'all', entries: entries ?? [] }]} />
    </MenuTrigger>
  )
}

function MenuPopover(props: MenuListProps) {
  return (
    <Popover className={classes(floating.floating, floating.asWide)} offset={4}>
      <MenuList {...props} />
    </Popover>
  )
}
