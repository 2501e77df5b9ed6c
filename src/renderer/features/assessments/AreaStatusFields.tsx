import { useState } from 'react'
import { isClosed } from '../../../shared/features/assessments/integrity'
import { areaStatuses, type ImprovementArea } from '../../../shared/features/assessments/schema'
import { Segmented } from '../../kit/Segmented'
import { TextArea } from '../../kit/TextArea'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { ownFieldText } from '../../shell/ownFieldText'
import { useWords } from '../../shell/words'
import type { AreaForm } from './useAreaForm'

type Status = ImprovementArea['status']

/** How an area stands. Achieved or dropped needs a closing note (INV-10): both are saved with its first words. */
export function AreaStatusFields({ form }: { form: AreaForm }) {
  const words = useWords()
  const { area } = form
  const [chosen, setChosen] = useState<Status | null>(null)
  const status = chosen ?? area.status
  const note = useAutosaveField(
    `improvementAreas.${area.id}.closingNote`,
    area.closingNote,
    async (text) => {
      const result = await form.save({ closingNote: text, status })
      if (result.ok) setChosen(null)
      return result
    }
  )
  function choose(next: Status) {
    setChosen(next)
    if (isClosed({ status: next }) && note.value.trim() === '') return
    const keep = async () => {
      const result = await form.save({ status: next })
      if (result.ok) setChosen(null)
    }
    void keep()
  }
  const waits = isClosed({ status }) && note.value.trim() === ''
  return (
    <>
      <Segmented<Status>
        low
        label={words.format('area.field.status')}
        value={status}
        onChange={choose}
        choices={areaStatuses.map((value) => ({
          value,
          label: words.format(`area.status.${value}`)
        }))}
      />
      {(isClosed({ status }) || area.closingNote !== '') && (
        <TextArea
          label={words.format('area.field.closingNote')}
          hint={words.format('area.field.closingNote.hint')}
          takesFocus={waits}
          error={
            ownFieldText(words, note.failure, { required: 'area.field.closingNote.missing' }) ??
            (waits ? words.format('area.field.closingNote.missing') : undefined)
          }
          value={note.value}
          onChange={note.onChange}
          onBlur={note.onBlur}
        />
      )}
    </>
  )
}
