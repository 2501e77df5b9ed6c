import type { Theme, ThemeFields } from '../../../shared/features/themes'
import { api } from '../../api'
import { ListScreen } from '../../records/ListScreen'
import { RecordField } from '../../records/RecordField'
import type { RecordForm } from '../../records/recordForm'
import { UsualOnes } from '../../records/UsualOnes'
import { type Reading, useRead, valueOf } from '../../shell/calls'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { themeKind } from './themeKind'

/** What complaints and comments are about: the words that make lists comparable (domain.md 2.6, S4-B27 to B29). */
export function ThemesScreen() {
  const words = useWords()
  const { readOnly } = usePlan()
  const themes = useRead(api.themes.list, undefined)
  const counts = valueOf(useRead(api.contacts.counts, undefined))?.themes ?? []
  const uses = new Map(counts.map(({ themeId, count }) => [themeId, count]))
  return (
    <ListScreen
      kind={themeKind}
      path="/themes"
      of={offered(themes)}
      title="themes.title"
      addTitle="themes.add"
      leadOf={(shown) => words.format('themes.lead', { count: shown.length })}
      rowOf={({ id, code, description }) => ({
        note: [code, description].filter((part) => part !== '').join(' · ') || undefined,
        end: words.format('themes.uses', { count: uses.get(id) ?? 0 })
      })}
      Fields={Fields}
      firstUse={{
        icon: 'talk',
        why: words.format('themes.empty.why'),
        example: words.format('themes.empty.example'),
        more: !readOnly && <UsualOnes call={api.themes.addUsual} />
      }}
    />
  )
}

/** Those that went into another are not themes of their own any more (INV-11). */
function offered(themes: Reading<readonly Theme[]>): Reading<readonly Theme[]> {
  if (themes.state !== 'ready') return themes
  return { state: 'ready', value: themes.value.filter(({ mergedInto }) => mergedInto === null) }
}

function Fields({ form }: { form: RecordForm<ThemeFields> }) {
  return (
    <>
      <RecordField form={form} field="label" takesFocus={form.id === null} />
      <RecordField form={form} field="description" />
      <RecordField form={form} field="code" />
    </>
  )
}
