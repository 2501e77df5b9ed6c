import { useState } from 'react'
import { Button } from '../../kit/Button'
import { Sheet } from '../../kit/Sheet'
import { useWords } from '../../shell/words'
import { ReplySheet } from './ReplySheet'

export type FirstReplyQuestionProps = {
  /** Solving it was the first answer. */
  onNow: () => void
  /** An earlier answer was noted; it can go on. */
  onEarlier: () => void
  onClose: () => void
}

/** Asked before a case is solved of which no answer was noted (2.13). */
export function FirstReplyQuestion({ onNow, onEarlier, onClose }: FirstReplyQuestionProps) {
  const words = useWords()
  const [isEarlier, setEarlier] = useState(false)
  if (isEarlier) return <ReplySheet onClose={onClose} onSaved={onEarlier} />
  return (
    <Sheet
      isOpen
      role="alertdialog"
      width="narrow"
      onClose={onClose}
      onSubmit={onNow}
      title={words.format('contacts.reply.question')}
      actions={
        <>
          <Button look="primary" type="submit" keys="Ctrl+Enter" takesFocus>
            {words.format('contacts.reply.wasNow')}
          </Button>
          <Button onPress={() => setEarlier(true)}>
            {words.format('contacts.reply.wasEarlier')}
          </Button>
        </>
      }
    >
      <p>{words.format('contacts.reply.why')}</p>
    </Sheet>
  )
}
