import type { ImportProblem } from '../../shared/features/transfer'
import { type FieldFailure, Refusal } from '../../shared/result'

/** What is wrong with an export file: why, in which line, and at which places (`policies.3.title`, counted from 0). */
export type Problem = {
  reason: ImportProblem
  line?: number
  fields?: Record<string, FieldFailure>
}

/** Thrown while a file is read; readExport answers with its problem. */
export class WrongFile extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.reason)
    this.problem = problem
  }
}

/** The problem as the contract tells it; `values` hold the line, where there is one to go to. */
export function refusalOf({ reason, line, fields }: Problem): Refusal {
  return new Refusal({
    code: 'invalid',
    reason,
    ...(fields && { fields }),
    ...(line !== undefined && { values: { line } })
  })
}

/** A place in the file as the owner is told it: the way to the records is left out. */
export function placeOf(path: readonly PropertyKey[]): string {
  return (path.length > 1 && path[0] === 'records' ? path.slice(1) : path).map(String).join('.')
}
