import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { useWords } from '../shell/words'

export type InUseSheetProps = { name: string; onArchive: () => void; onClose: () => void }

/** Why something is not deleted, and what can be done instead. */
export function InUseSheet({ name, onArchive, onClose }: InUseSheetProps) {
  const words = useWords()
  return (
    <Sheet
      isOpen
      width="narrow"
      onClose={onClose}
      onSubmit={onArchive}
      title={words.format('records.inUse.title', { name })}
      actions={
        <Button look="primary" type="submit" keys="Ctrl+Enter" takesFocus>
          {words.format('records.archive')}
        </Button>
      }
    >
      <p>{words.format('records.inUse.text')}</p>
    </Sheet>
  )
}
