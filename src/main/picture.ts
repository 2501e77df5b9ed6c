import { readFile, stat } from 'node:fs/promises'
import { LOGO_LENGTH } from '../shared/features/businessProfile'
import { Refusal } from '../shared/result'

/** The kinds of picture the profile takes, and the bytes each begins with. */
const kinds: [string, number[]][] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]]
]

/** Four characters of base64 hold three bytes; a little is left for the beginning of the address. */
const LARGEST_BYTES = LOGO_LENGTH * 0.7

/** Reads a PNG or JPEG as a data address; what is something else, too large or not to be read is refused at `logo`. */
export async function readPicture(path: string): Promise<string> {
  const bytes = await readAtMost(path)
  if (!bytes) throw refused('pictureTooLarge')
  const kind = kinds.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte))
  if (!kind) throw refused('notAPicture')
  return `data:image/${kind[0]};base64,${bytes.toString('base64')}`
}

const refused = (code: string) => new Refusal({ code: 'invalid', fields: { logo: { code } } })

/** What a file holds; undefined when that is too much. */
async function readAtMost(path: string): Promise<Buffer | undefined> {
  try {
    const { size } = await stat(path)
    return size > LARGEST_BYTES ? undefined : await readFile(path)
  } catch {
    throw refused('pictureUnreadable')
  }
}
