import { useState } from 'react'
import type { ContactFields } from '../../../shared/features/contacts/schema'
import type { Failure, Result } from '../../../shared/result'
import { useChoice } from '../../shell/choice'
import { useWords } from '../../shell/words'
import { useContactOnPage } from './contactEditing'
import { refusedText } from './ContactTextField'

const told: Result<null> = { ok: true, value: null, changed: [] }

/** A choice, tick or list of the contact that saves itself at once, with the sentence where it cannot stand. */
export function useContactChoice<Field extends keyof ContactFields>(field: Field) {
  const words = useWords()
  const { contact, save, missing } = useContactOnPage()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [value, choose] = useChoice<ContactFields[Field]>(contact[field], async (chosen) => {
    const result = await save({ [field]: chosen })
    setFailure(result.ok ? null : result.failure)
    // What is not allowed is told at the field itself.
    return !result.ok && result.failure.code === 'invalid' ? told : result
  })
  const isEmpty =
    value === null ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  return {
    value,
    choose,
    error: refusedText(words, field, failure) ?? (isEmpty ? missing[field] : undefined)
  }
}
