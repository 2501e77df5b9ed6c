import { useState } from 'react'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { MomentField } from '../../kit/DateField'
import { Sheet } from '../../kit/Sheet'
import { useRead, valueOf } from '../../shell/calls'
import { useTimeZone } from '../../shell/moments'
import { useWords } from '../../shell/words'
import { contactFieldId, useContactOnPage } from './contactEditing'
import { refusedText } from './ContactTextField'
import type { Failure } from '../../../shared/result'

export type ReplySheetProps = {
  onClose: () => void
  /** Heard once the moment is kept. */
  onSaved?: (() => void) | undefined
}

/** The day and time of the first answer, between when it came in and now. */
export function ReplySheet({ onClose, onSaved }: ReplySheetProps) {
  const words = useWords()
  const zone = useTimeZone()
  const { contact, save } = useContactOnPage()
  const now = valueOf(useRead(api.contacts.now, undefined))
  const [at, setAt] = useState(contact.firstReplyAt ?? contact.receivedAt)
  const [failure, setFailure] = useState<Failure | null>(null)
  async function keep(firstReplyAt: string | null) {
    const result = await save({ firstReplyAt })
    setFailure(result.ok ? null : result.failure)
    if (!result.ok) return
    onClose()
    onSaved?.()
  }
  return (
    <Sheet
      isOpen
      width="narrow"
      onClose={onClose}
      onSubmit={() => void keep(at)}
      title={words.format('contacts.reply.title')}
      actions={
        <>
          <Button look="primary" type="submit" keys="Ctrl+Enter">
            {words.format('contacts.save')}
          </Button>
          {contact.firstReplyAt !== null && contact.resolvedAt === null && (
            <Button onPress={() => void keep(null)}>{words.format('contacts.reply.forget')}</Button>
          )}
        </>
      }
    >
      <MomentField
        id={contactFieldId('firstReplyAt')}
        label={words.format('contacts.field.firstReplyAt')}
        hint={words.format('contacts.reply.hint')}
        timeZone={zone}
        least={contact.receivedAt}
        most={now}
        value={at}
        error={refusedText(words, 'firstReplyAt', failure)}
        onChange={(moment) => setAt(moment ?? contact.receivedAt)}
      />
    </Sheet>
  )
}
