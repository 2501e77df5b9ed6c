import { type Failure, Refusal } from '../../shared/result'
import { storageFailure } from '../storageFailure'
import { writeWhole } from './files'

/** What a file system says of a place that takes no file of that name. */
const unusable = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EINVAL', 'EEXIST', 'ENOTEMPTY']

/**
 * Does what writes to a place the owner chose. A place that does not take it is refused with reason `place`, so that the
 * sentence speaks of the place and not of the plan (safety.md R27).
 */
export async function inChosenPlace<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const failure = placeFailure(error)
    throw failure ? new Refusal(failure) : error
  }
}

/** Writes a file whole or not at all where the owner chose. */
export function writeChosen(path: string, bytes: Uint8Array): Promise<void> {
  return inChosenPlace(() => writeWhole(path, bytes))
}

/** What an error of the disk means for a file beside the plan; undefined for damage, which is the plan's, and the rest. */
function placeFailure(error: unknown): Failure | undefined {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code === 'string' && unusable.includes(code))
    return { code: 'read-only', reason: 'place' }
  const failure = storageFailure(error)
  return failure && failure.code !== 'damaged' ? { ...failure, reason: 'place' } : undefined
}
