import {
  sectionCodes,
  type SectionCode,
  type StatementCode,
  statementsOf
} from '../../../shared/features/assessments/questionnaire'
import type { ImprovementArea } from '../../../shared/features/assessments/schema'
import { api } from '../../api'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { MoreButton } from '../../kit/MenuButton'
import { Select } from '../../kit/Select'
import { Sheet } from '../../kit/Sheet'
import { Switch } from '../../kit/Switch'
import { TextArea } from '../../kit/TextArea'
import { TextField } from '../../kit/TextField'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { useWrite } from '../../shell/calls'
import { useChoice } from '../../shell/choice'
import { ownFieldText } from '../../shell/ownFieldText'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { AreaStatusFields } from './AreaStatusFields'
import styles from './Areas.module.css'
import { type AreaForm, useAreaForm } from './useAreaForm'

/** Everything about one area to improve; each field saves itself (domain.md 2.5). */
export function AreaSheet({ area, onClose }: { area: ImprovementArea; onClose: () => void }) {
  const words = useWords()
  const form = useAreaForm(area)
  const remove = useRemove(area, onClose)
  return (
    <Sheet
      isOpen
      title={words.format('area.title', { rank: area.rank })}
      beside={
        <span className={styles.beside}>
          <AutosaveStatus />
          <MoreButton
            label={words.format('kit.more.of', { name: area.title })}
            entries={[
              {
                id: 'delete',
                icon: 'delete',
                label: words.format('area.delete'),
                onAction: remove
              }
            ]}
          />
        </span>
      }
      onClose={onClose}
    >
      <div className={styles.form}>
        <TitleField form={form} />
        <SectionFields form={form} />
        <AreaText form={form} field="reason" />
        <AreaText form={form} field="wantedState" />
        <ShownToStaff form={form} />
        <AreaStatusFields form={form} />
      </div>
    </Sheet>
  )
}

function useRemove(area: ImprovementArea, onClose: () => void) {
  const words = useWords()
  const tell = useTold()
  const { run } = useWrite(api.improvementAreas.remove)
  return () => {
    const remove = async () => {
      const result = await run({ id: area.id })
      if (!result.ok) return
      tell(words.format('area.told.deleted', { title: area.title }), { undo: true })
      onClose()
    }
    void remove()
  }
}

function TitleField({ form }: { form: AreaForm }) {
  const words = useWords()
  const title = useAutosaveField(
    `improvementAreas.${form.area.id}.title`,
    form.area.title,
    async (text) => form.save({ title: text })
  )
  return (
    <TextField
      label={words.format('area.field.title')}
      takesFocus
      error={ownFieldText(words, title.failure, { required: 'area.field.title.missing' })}
      value={title.value}
      onChange={title.onChange}
      onBlur={title.onBlur}
    />
  )
}

/** The section, and within it perhaps one statement; another section lets the statement go. */
function SectionFields({ form }: { form: AreaForm }) {
  const words = useWords()
  const [section, chooseSection] = useChoice<SectionCode | 'none'>(
    form.area.sectionCode ?? 'none',
    async (next) => form.save({ sectionCode: next === 'none' ? null : next, statementCode: null })
  )
  const [statement, chooseStatement] = useChoice<StatementCode | 'none'>(
    form.area.statementCode ?? 'none',
    async (next) => form.save({ statementCode: next === 'none' ? null : next })
  )
  return (
    <>
      <Select<SectionCode | 'none'>
        wide
        label={words.format('area.field.section')}
        value={section}
        onChange={chooseSection}
        choices={[
          { value: 'none', label: words.format('area.field.section.none') },
          ...sectionCodes.map((code) => ({
            value: code,
            label: words.format(`assessment.section.${code}`)
          }))
        ]}
      />
      {section !== 'none' && (
        <Select<StatementCode | 'none'>
          wide
          label={words.format('area.field.statement')}
          value={statement}
          onChange={chooseStatement}
          choices={[
            { value: 'none', label: words.format('area.field.statement.none') },
            ...statementsOf(section).map((code) => ({
              value: code,
              label: words.format(`assessment.statement.${code}`)
            }))
          ]}
        />
      )}
    </>
  )
}

function AreaText({ form, field }: { form: AreaForm; field: 'reason' | 'wantedState' }) {
  const words = useWords()
  const text = useAutosaveField(
    `improvementAreas.${form.area.id}.${field}`,
    form.area[field],
    async (value) => form.save({ [field]: value })
  )
  return (
    <TextArea
      label={words.format(`area.field.${field}`)}
      hint={words.format(`area.field.${field}.hint`)}
      error={ownFieldText(words, text.failure)}
      value={text.value}
      onChange={text.onChange}
      onBlur={text.onBlur}
    />
  )
}

function ShownToStaff({ form }: { form: AreaForm }) {
  const words = useWords()
  const [isShown, show] = useChoice(form.area.showToStaff, async (next) =>
    form.save({ showToStaff: next })
  )
  return (
    <div>
      <Switch label={words.format('area.field.showToStaff')} value={isShown} onChange={show} />
      <p className={styles.hint}>{words.format('area.field.showToStaff.hint')}</p>
    </div>
  )
}
