import { useState } from 'react'
import { Button } from '../Button'
import { ConfirmSheet } from '../ConfirmSheet'
import { IconButton } from '../IconButton'
import { LinkButton, TextLink } from '../LinkButton'
import { MenuButton, MoreButton } from '../MenuButton'
import { PopoverButton } from '../PopoverButton'
import { Side, Specimen } from './Specimen'
import { SheetSpecimen } from './SheetSpecimen'

const noAction = () => undefined

/** Buttons, links and what opens from them. */
export function ButtonSpecimens() {
  const [isAsking, setAsking] = useState(false)
  return (
    <Specimen title="Buttons">
      <Side>
        <Button look="primary">Continue</Button>
        <Button look="primary" keys="Ctrl+Enter">
          Save complaint
        </Button>
        <SheetSpecimen />
      </Side>
      <Side>
        <Button>Preview</Button>
        <Button icon="add">Add a policy</Button>
        <Button isDisabled>Not yet</Button>
      </Side>
      <Side>
        <Button look="quiet">Cancel</Button>
        <Button look="danger" onPress={() => setAsking(true)}>
          Erase everything
        </Button>
        <Button low>Sort one by one</Button>
        <Button look="quiet" low icon="link">
          Link another
        </Button>
      </Side>
      <Side>
        <LinkButton href="/policies">Policies</LinkButton>
        <TextLink href="/policies">Page 9 of your plan</TextLink>
        <IconButton label="Next page" icon="right" />
        <MenuButton label="Export" entries={entries} />
        <MoreButton label="More" groups={groups} />
        <PopoverButton label="Why?">A rule is anything you would tell a new helper.</PopoverButton>
      </Side>
      <ConfirmSheet
        isOpen={isAsking}
        title="Erase everything?"
        verb="Erase everything"
        onConfirm={() => setAsking(false)}
        onClose={() => setAsking(false)}
      >
        <p>Every policy, every complaint and every customer goes. This cannot be undone.</p>
      </ConfirmSheet>
    </Specimen>
  )
}

const entries = [
  { id: 'csv', label: 'As a table', icon: 'file' as const, onAction: noAction },
  { id: 'pdf', label: 'As a document', icon: 'print' as const, keys: 'Ctrl+P', onAction: noAction },
  { id: 'none', label: 'As a letter', isDisabled: true, onAction: noAction }
]

const groups = [
  {
    id: 'move',
    heading: 'Move to',
    entries: [{ id: 'a', label: 'Solid foundation', onAction: noAction }]
  },
  {
    id: 'rest',
    entries: [
      {
        id: 'd',
        label: 'Delete',
        icon: 'delete' as const,
        keys: 'Del',
        danger: true,
        onAction: noAction
      }
    ]
  }
]
