import type { z } from 'zod'
import type { Call } from '../../shared/ipc'
import type { Stamp } from '../../shared/record'
import type { MessageId } from '../../shared/words'

/** The name of a field the owner fills in. */
export type FieldName<D> = keyof D & string

/** What a plain list-and-form feature can be asked, as far as the form needs it. */
export type RecordCalls<D, R> = {
  get: Call<{ id: string }, R>
  create: Call<D, R>
  update: Call<{ id: string; rev: number; changes: Partial<D> }, R>
  remove: Call<{ id: string }, void>
  /** Where records are pointed to: puts one away, or takes it out again. */
  archive?: Call<{ id: string; rev: number; archived: boolean }, R>
}

/** The fields of a kind of record as a form shows them: all of it follows from their schemas. */
export type FieldsKind<F extends string> = {
  feature: string
  /** The schema of each field that is shown. */
  shape: Record<F, z.ZodType>
  /**
   * The word for a field. Beside it may stand `<word>.hint`, `<word>.missing` for one that may not stay empty,
   * `<word>.<choice>` for each choice and `<word>.none` for none of them.
   */
  wordOf: (field: F) => MessageId
}

/**
 * All the shared list and form know of one kind of record. `F` are the fields that
 * are shown, where some are not.
 */
export type RecordKind<
  D extends object,
  R extends D & Stamp = D & Stamp,
  F extends FieldName<D> = FieldName<D>
> = FieldsKind<F> & {
  calls: RecordCalls<D, R>
  /** A record as it begins. */
  blank: D
  nameOf: (record: D) => string
}
