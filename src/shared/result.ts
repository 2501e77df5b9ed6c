/** Every failure the screen may have to explain. The words live in text/, never here. */
export const failureCodes = [
  'invalid',
  'not-found',
  'conflict',
  'disk-full',
  'read-only',
  'in-use',
  'damaged',
  'newer',
  'unexpected'
] as const
export type FailureCode = (typeof failureCodes)[number]

/** What is wrong with one field: a code of `fieldCodes` and the numbers or names its sentence needs. */
export type FieldFailure = { code: string; values?: Record<string, string | number> }

/** `fields` is keyed by the field's path (`values.0.name`); `reason` refines a code (`conflict` → `references`). */
export type Failure = {
  code: FailureCode
  fields?: Record<string, FieldFailure>
  reason?: string
  values?: Record<string, string | number>
}

/** `changed` names the features whose records the call wrote, so that the caller can read them again. */
export type Result<T> = { ok: true; value: T; changed: string[] } | { ok: false; failure: Failure }

/** Thrown inside main, so that a surrounding transaction rolls back; crosses the wire as a Result. */
export class Refusal extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** Refuses every field that lacks something, by its path and a code. */
export function refuseGaps(gaps: readonly { field: string; code: string }[]): Refusal {
  const fields = Object.fromEntries(gaps.map(({ field, code }) => [field, { code }]))
  return new Refusal({ code: 'invalid', fields })
}

/** Refuses one field of what was sent, by a code that has a sentence `field.<code>` in every language. */
export function refuseField(field: string, code: string, values?: FieldFailure['values']): Refusal {
  return new Refusal({ code: 'invalid', fields: { [field]: values ? { code, values } : { code } } })
}
