import type { Failure, Result } from '../../shared/result'
import type { Words } from '../../shared/words'
import { failureText, fieldText } from '../shell/failures'
import type { FieldName, FieldsKind } from './recordKind'

/** A form as its fields see it: of a record that saves itself, or of one that is still to be added. */
export type RecordForm<D extends object, F extends FieldName<D> = FieldName<D>> =
  SavedForm<D, F> | NewForm<D, F>

type FormFacts<D extends object, F extends FieldName<D>> = {
  kind: FieldsKind<F>
  /** What stands on the screen. */
  values: D
  isReadOnly: boolean
}

/** Each field saves itself. */
export type SavedForm<D extends object, F extends FieldName<D> = FieldName<D>> = FormFacts<D, F> & {
  id: string
  /** Saves a text that is typed. */
  save: (changes: Partial<D>) => Promise<Result<unknown>>
  /** Saves what is chosen; what cannot stand without another field waits for that one. */
  choose: (changes: Partial<D>) => void
  /** Why what was chosen could not be saved. */
  failure: Failure | null
}

/** All fields are saved together. */
export type NewForm<D extends object, F extends FieldName<D> = FieldName<D>> = FormFacts<D, F> & {
  id: null
  change: (changes: Partial<D>) => void
  failure: Failure | null
}

/** Changes what is chosen in a form, whichever it is. */
export function changeField<D extends object, F extends FieldName<D>>(
  form: RecordForm<D, F>,
  changes: Partial<D>
): void {
  if (form.id === null) form.change(changes)
  else form.choose(changes)
}

/** Of the element a field has the focus in, for a summary of errors. */
export const fieldId = (feature: string, field: string) => `${feature}-${field}`

/** The path main names a field by, without the way there. */
const bare = (path: string) => path.replace(/^changes\./, '')

/** The sentence at a field that was refused; undefined when nothing is wrong with it. */
export function errorAt<F extends string>(
  words: Words,
  kind: FieldsKind<F>,
  field: F,
  failure: Failure | null
): string | undefined {
  const found = Object.entries(failure?.fields ?? {}).find(([path]) => bare(path) === field)
  const missing = `${kind.wordOf(field)}.missing`
  return found && fieldText(words, found[1], words.has(missing) ? { required: missing } : {})
}

/** Everything a refused form must say, field by field in the order of the schema. */
export function errorsOf<F extends string>(
  words: Words,
  kind: FieldsKind<F>,
  failure: Failure | null
): { field: string; text: string }[] {
  if (!failure) return []
  const errors = (Object.keys(kind.shape) as F[]).flatMap((field) => {
    const text = errorAt(words, kind, field, failure)
    return text === undefined ? [] : [{ field: fieldId(kind.feature, field), text }]
  })
  return errors.length > 0 ? errors : [{ field: kind.feature, text: failureText(words, failure) }]
}
