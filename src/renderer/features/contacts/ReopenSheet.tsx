import { useState } from 'react'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { useContactOnPage } from './contactEditing'

/** Opens a solved case again at its first step, with what was learned (2.13). */
export function ReopenSheet({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const tell = useTold()
  const { contact } = useContactOnPage()
  const reopening = useWrite(api.contacts.reopen)
  const [learning, setLearning] = useState(contact.learning)
  async function reopen() {
    const { id, rev } = contact
    const result = await reopening.run({ id, rev, learning })
    if (!result.ok) return
    tell(words.format('contacts.told.reopened'), { undo: true })
    onClose()
  }
  return (
    <Sheet
      isOpen
      width="narrow"
      onClose={onClose}
      onSubmit={() => void reopen()}
      title={words.format('contacts.reopen')}
      actions={
        <Button look="primary" type="submit" keys="Ctrl+Enter" isDisabled={reopening.busy}>
          {words.format('contacts.reopen')}
        </Button>
      }
    >
      <TextArea
        label={words.format('contacts.field.learning')}
        aside={words.format('contacts.ifAny')}
        rows={3}
        takesFocus
        value={learning}
        error={reopening.failure ? failureText(words, reopening.failure) : undefined}
        onChange={setLearning}
      />
    </Sheet>
  )
}
