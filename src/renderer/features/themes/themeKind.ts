import { type Theme, type ThemeFields, themeFields } from '../../../shared/features/themes'
import { api } from '../../api'
import type { RecordKind } from '../../records/recordKind'

/** Themes as the shared list and form see them. */
export const themeKind: RecordKind<ThemeFields, Theme> = {
  feature: 'themes',
  calls: api.themes,
  shape: themeFields.shape,
  blank: { code: '', label: '', description: '' },
  nameOf: ({ label }) => label,
  wordOf: (field) => `themes.field.${field}`
}
