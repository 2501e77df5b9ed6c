import type { SectionCode } from '../../../shared/features/assessments/questionnaire'
import { Checkbox } from '../../kit/Checkbox'
import { TextArea } from '../../kit/TextArea'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { useChoice } from '../../shell/choice'
import { ownFieldText } from '../../shell/ownFieldText'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import styles from './Assessments.module.css'
import { type QuarterForm, withNote } from './useQuarterForm'

type SectionNoteProps = { form: QuarterForm; section: SectionCode; isMissing: boolean }

/** Why a section does not apply at all; completing needs a word on it (INV-7). */
export function SectionNote({ form, section, isMissing }: SectionNoteProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const saved = form.assessment.sectionNotes[section] ?? ''
  const note = useAutosaveField(
    `assessments.${form.assessment.id}.sectionNotes.${section}`,
    saved,
    async (text) =>
      form.save(({ sectionNotes }) => ({ sectionNotes: withNote(sectionNotes, section, text) }))
  )
  const missing =
    isMissing && note.value === '' ? words.format('assessment.sectionNote.missing') : undefined
  return (
    <TextArea
      id={`sectionNotes.${section}`}
      label={words.format('assessment.sectionNote', {
        section: words.format(`assessment.section.${section}`)
      })}
      hint={words.format('assessment.sectionNote.hint')}
      isReadOnly={readOnly}
      error={ownFieldText(words, note.failure) ?? missing}
      value={note.value}
      onChange={note.onChange}
      onBlur={note.onBlur}
    />
  )
}

/** Whether the section about staff is asked; as the profile said when the quarter was begun, until it is completed. */
export function StaffTick({ form }: { form: QuarterForm }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const [includesStaff, choose] = useChoice(form.assessment.includesStaff, async (next) =>
    form.save(() => ({ includesStaff: next }))
  )
  return (
    <div>
      <Checkbox
        label={words.format('assessment.includesStaff')}
        isDisabled={readOnly}
        value={includesStaff}
        onChange={choose}
      />
      <p className={styles.hint}>{words.format('assessment.staffOnly')}</p>
    </div>
  )
}

/** What the owner says of the whole quarter, for themselves. */
export function OverallNote({ form }: { form: QuarterForm }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const note = useAutosaveField(
    `assessments.${form.assessment.id}.overallNote`,
    form.assessment.overallNote,
    async (text) => form.save(() => ({ overallNote: text }))
  )
  return (
    <TextArea
      label={words.format('assessment.overallNote')}
      aside={words.format('assessment.note.private')}
      isReadOnly={readOnly}
      error={ownFieldText(words, note.failure)}
      value={note.value}
      onChange={note.onChange}
      onBlur={note.onBlur}
    />
  )
}
