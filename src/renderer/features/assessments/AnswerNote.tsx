import { useState } from 'react'
import { Button } from '../../kit/Button'
import { TextArea } from '../../kit/TextArea'
import { ownFieldText } from '../../shell/ownFieldText'
import { useWords } from '../../shell/words'
import styles from './Assessments.module.css'
import type { useAnswer } from './useAnswer'

type AnswerNoteProps = Pick<ReturnType<typeof useAnswer>, 'note' | 'isOpen'> & { statement: string }

/** The private note on one answer among many: read, or written once asked for. */
export function AnswerNote({ note, isOpen, statement }: AnswerNoteProps) {
  const words = useWords()
  const [isWriting, setWriting] = useState(false)
  if (!isOpen) return note.value ? <p className={styles.note}>{note.value}</p> : null
  if (!isWriting && note.value === '')
    return (
      <Button
        look="link"
        aria-label={words.format('assessment.note.addTo', { statement })}
        onPress={() => setWriting(true)}
      >
        {words.format('assessment.note.add')}
      </Button>
    )
  return (
    <TextArea
      label={words.format('assessment.note')}
      aside={words.format('assessment.note.private')}
      takesFocus={isWriting}
      rows={1}
      error={ownFieldText(words, note.failure)}
      value={note.value}
      onChange={note.onChange}
      onBlur={note.onBlur}
    />
  )
}
