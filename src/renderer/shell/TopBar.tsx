import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
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
    <header className={styles.top}>
      <Drawer />
      <BusinessLink />
      <Button look="quiet" icon="search" onPress={() => commands.run('palette.open')}>
        {words.format('shell.place.search')}
      </Button>
    </header>
  )
}

function Drawer() {
  const words = useWords()
  const router = useRouter()
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  // A place that was chosen in it closes it, also the one already in view.
  useEffect(() => router.subscribe('onBeforeNavigate', () => setIsOpen(false)), [router])
  return (
    <>
      <Button look="quiet" icon="menu" onPress={() => setIsOpen(true)}>
        {words.format('shell.menu')}
      </Button>
      <ModalOverlay isDismissable isOpen={isOpen} onOpenChange={close} className={styles.veil}>
        <Modal className={styles.drawer}>
          <Dialog aria-label={words.format('shell.navigation')} className={styles.contents}>
            <Button look="quiet" icon="close" onPress={close}>
              {words.format('shell.close')}
            </Button>
            <SidebarContents onSearch={close} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  )
}
