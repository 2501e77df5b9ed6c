import type { z } from 'zod'
import type { Result } from './result'

/**
 * How main runs an operation: `reads` answers from the database, `writes` is one synchronous transaction and one
 * undo step, `does` reaches the world outside the database (files, dialogs, paper).
 */
export type OperationKind = 'reads' | 'writes' | 'does'

export type Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  kind: OperationKind
  input: I
  output: O
}
export type Contract = Record<string, Record<string, Operation>>

const operation =
  (kind: OperationKind) =>
  <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<I, O> => ({
    kind,
    input,
    output
  })

/** An operation that only reads the database. */
export const reads = operation('reads')
/** An operation that writes records: one transaction, one undo step, one row in `changes` for each record. */
export const writes = operation('writes')
/** An operation on the world outside the database. */
export const does = operation('does')

/** What main must provide: one function for each operation, given input that has been checked. */
export type Handlers<C extends Record<string, Operation>> = {
  [O in keyof C]: (
    input: z.output<C[O]['input']>
  ) => z.output<C[O]['output']> | Promise<z.output<C[O]['output']>>
}

/** One operation as a screen calls it; `address` names it, for the cache of answers. */
export type Call<I, O> = ((input: I) => Promise<Result<O>>) & { readonly address: string }

/** What a screen may call. */
export type Client<C extends Contract> = {
  [F in keyof C]: {
    [O in keyof C[F]]: Call<z.input<C[F][O]['input']>, z.output<C[F][O]['output']>>
  }
}

export type Send = (address: string, input: unknown) => Promise<unknown>

/** The typed face of the one channel: `client.policies.move(input)` sends `policies.move`. */
export function createClient<C extends Contract>(contract: C, send: Send): Client<C> {
  const entries = Object.entries(contract).map(([feature, operations]) => [
    feature,
    Object.fromEntries(
      Object.keys(operations).map((name) => {
        const address = `${feature}.${name}`
        return [name, Object.assign((input: unknown) => send(address, input), { address })]
      })
    )
  ])
  return Object.fromEntries(entries) as Client<C>
}
