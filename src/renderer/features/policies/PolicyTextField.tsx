import type { Policy } from '../../../shared/features/policies/schema'
import { TextArea } from '../../kit/TextArea'
import { TextField } from '../../kit/TextField'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { useWords } from '../../shell/words'
import {
  type SavePolicy,
  useLocked,
  useFieldError,
  useNothingThere,
  useOtherError
} from './policyEditing'
import type { ReactNode } from 'react'

/** The fields of a policy that are text. */
export type TextFieldName = {
  [Field in keyof Policy]: Policy[Field] extends string ? Field : never
}[keyof Policy] &
  (
    | 'title'
    | 'wording'
    | 'reasonText'
    | 'customerExplanation'
    | 'compromise'
    | 'noCompromiseWhy'
    | 'strengthenNote'
    | 'beyondExpectation'
    | 'staffMayDecide'
    | 'whenToPassOn'
    | 'setsUsApartHow'
    | 'proposedBy'
    | 'ownerPerson'
  )

export type PolicyTextFieldProps = {
  policy: Policy
  field: TextFieldName
  save: SavePolicy
  /** One line only. */
  single?: boolean
  rows?: number
  hint?: string | undefined
  labelHidden?: boolean
  /** Given the way to write the whole text at once. */
  after?: ((write: (text: string) => void) => ReactNode) | undefined
  /** A sentence that is there before anything is refused. */
  error?: string | undefined
}

/** The id of a field on a policy's page, for what is missing before it can come into force. */
export const policyFieldId = (field: string) => `policy-${field}`

/** A text of a policy that saves itself. */
export function PolicyTextField(props: PolicyTextFieldProps) {
  const { policy, field, save, single, rows, hint, labelHidden, after } = props
  const words = useWords()
  const readOnly = useLocked(policy)
  const nothingThere = useNothingThere(policy)
  const errorOf = useFieldError()
  const otherError = useOtherError()
  const text = useAutosaveField(`policies.${policy.id}.${field}`, policy[field], (value) =>
    save({ [field]: value })
  )
  const write = (value: string) => {
    text.onChange(value)
    text.onBlur()
  }
  const shared = {
    id: policyFieldId(field),
    label: words.format(`policy.field.${field}`),
    value: text.value,
    onChange: text.onChange,
    onBlur: text.onBlur,
    error: errorOf(field, text.failure) ?? props.error ?? otherError(text.failure),
    hint,
    labelHidden,
    isReadOnly: readOnly,
    after: after?.(write)
  }
  if (nothingThere(field)) return null
  return single ? <TextField {...shared} /> : <TextArea {...shared} rows={rows} />
}
