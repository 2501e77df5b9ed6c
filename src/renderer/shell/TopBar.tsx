import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from '../kit/Button'
import { useCommands } from './commands'
import { BusinessLink, SidebarContents } from './Sidebar'
import styles from './TopBar.module.css'
import { useWords } from './words'

/** In a narrow window: the index as a drawer, the business, the search. */
export function TopBar() {
  const words = useWords()
  const commands = useCommands()
  return (
    <div className={styles.top}>
      <Drawer />
      <BusinessLink />
      <Button look="quiet" icon="search" onPress={() => commands.run('palette.open')}>
        {words.format('shell.place.search')}
      </Button>
    </div>
  )
}

function Drawer() {
  const words = useWords()
  const path = useLocation({ select: (location) => location.pathname })
  const [openedAt, setOpenedAt] = useState<string | null>(null)
  // A place that was chosen in it closes it.
  const isOpen = openedAt === path
  const close = () => setOpenedAt(null)
  return (
    <>
      <Button look="quiet" icon="menu" onPress={() => setOpenedAt(path)}>
        {words.format('shell.menu')}
      </Button>
      <ModalOverlay isDismissable isOpen={isOpen} onOpenChange={close} className={styles.veil}>
        <Modal className={styles.drawer}>
          <Dialog aria-label={words.format('shell.navigation')} className={styles.contents}>
            <Button look="quiet" icon="close" onPress={close}>
              {words.format('shell.close')}
            </Button>
            <SidebarContents />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  )
}
