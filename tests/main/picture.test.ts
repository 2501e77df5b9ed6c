import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPicture } from '../../src/main/picture'
import { businessProfile, LOGO_LENGTH } from '../../src/shared/features/businessProfile'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'picture-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A file with this beginning and so many bytes more. */
function fileOf(beginning: number[], more = 20): string {
  const path = join(folder, 'logo.png')
  writeFileSync(path, Buffer.concat([Buffer.from(beginning), Buffer.alloc(more, 7)]))
  return path
}

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpeg = [0xff, 0xd8, 0xff, 0xe0]
const gif = [0x47, 0x49, 0x46, 0x38]

describe('a picture for the logo', () => {
  it.each([
    ['PNG', png, 'data:image/png;base64,iVBORw0KGgoH'],
    ['JPEG', jpeg, 'data:image/jpeg;base64,/9j/4AcH']
  ])(
    'is kept as it is when it is a %s, up to what the profile takes',
    async (_kind, start, data) => {
      expect(await readPicture(fileOf(start))).toContain(data)
      const largest = await readPicture(fileOf(start, LOGO_LENGTH * 0.7 - start.length))
      expect(businessProfile.draft.shape.logo.safeParse(largest).success).toBe(true)
    }
  )

  it.each([
    ['of another kind', gif, 20, 'notAPicture'],
    ['that is empty', [], 0, 'notAPicture'],
    ['that is too large', png, LOGO_LENGTH * 0.7, 'pictureTooLarge']
  ])('is refused %s', async (_what, start, more, code) => {
    await expect(readPicture(fileOf(start, more))).rejects.toMatchObject({
      failure: { code: 'invalid', fields: { logo: { code } } }
    })
  })

  it('that cannot be read is told from a plan that cannot', async () => {
    for (const path of [join(folder, 'gone.png'), folder])
      await expect(readPicture(path)).rejects.toMatchObject({
        failure: { code: 'invalid', fields: { logo: { code: 'pictureUnreadable' } } }
      })
  })
})
