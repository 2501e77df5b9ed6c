import { useState } from 'react'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { useTimeZone } from '../../shell/moments'
import { useTold } from '../../shell/told'
import { failureText } from '../../shell/failures'
import { useWords } from '../../shell/words'
import { useContactOnPage } from './contactEditing'
import styles from './ContactPage.module.css'
import { momentText, spanText } from './contactWords'
import { ReplySheet } from './ReplySheet'

/** When a person first answered: “I answered now”, at another time, or the moment there is (2.13). */
export function ReplyFact() {
  const words = useWords()
  const tell = useTold()
  const zone = useTimeZone()
  const { contact, save, isLocked } = useContactOnPage()
  const [isAsking, setAsking] = useState(false)
  const { firstReplyAt, receivedAt } = contact
  async function answeredNow() {
    const now = await api.contacts.now()
    if (!now.ok) return
    const result = await save({ firstReplyAt: now.value })
    if (!result.ok) tell(failureText(words, result.failure))
  }
  return (
    <>
      {firstReplyAt === null ? (
        <span>{words.format('contacts.reply.none')}</span>
      ) : (
        <>
          {momentText(words, firstReplyAt, zone)}
          <small>
            {words.format('contacts.reply.after', {
              span: spanText(words, receivedAt, firstReplyAt)
            })}
          </small>
        </>
      )}
      {!isLocked && (
        <span className={styles.replyWays}>
          {firstReplyAt === null && (
            <Button low onPress={() => void answeredNow()}>
              {words.format('contacts.reply.now')}
            </Button>
          )}
          <Button look="link" onPress={() => setAsking(true)}>
            {words.format(firstReplyAt === null ? 'contacts.reply.other' : 'contacts.change')}
          </Button>
        </span>
      )}
      {isAsking && <ReplySheet onClose={() => setAsking(false)} />}
    </>
  )
}
