import type { Drawn } from './features/printing'
import { Refusal } from '../shared/result'

/** Paper is not drawn yet. */
export const draw = async (..._given: unknown[]): Promise<Drawn> => {
  throw new Refusal({ code: 'unexpected' })
}
