import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpackZip } from '../../scripts/runtime/zip.mjs'

interface Entry {
  name: string
  content: string
  mode: number
  packed: boolean
}

/** A zip archive byte by byte, after the format's own description (PKWARE APPNOTE 4.3). */
function zipOf(entries: Entry[]) {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, mode, packed } of entries) {
    const data = packed ? deflateRawSync(content) : Buffer.from(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(packed ? 8 : 0, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(Buffer.byteLength(content), 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data])
    const attributes = Buffer.alloc(14)
    attributes.writeUInt32LE(((0o100000 | mode) << 16) >>> 0, 6)
    attributes.writeUInt32LE(offset, 10)
    const head = Buffer.concat([
      Buffer.from('PK\x01\x02'),
      Buffer.from([20, 3]),
      common,
      attributes
    ])
    directory.push(Buffer.concat([head, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const size = Buffer.concat(directory).length
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}

function archiveOf(bytes: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'))
  const archive = join(folder, 'archive.zip')
  writeFileSync(archive, bytes)
  return { archive, target: join(folder, 'unpacked') }
}

const entries: Entry[] = [
  { name: 'App/', content: '', mode: 0o755, packed: false },
  { name: 'App/App', content: 'program '.repeat(5000), mode: 0o755, packed: true },
  { name: 'App/empty', content: '', mode: 0o644, packed: false },
  { name: 'App/locales/sl.pak', content: 'žčš', mode: 0o644, packed: false },
  { name: 'App/resources/other', content: 'not wanted', mode: 0o644, packed: true }
]

describe('unpacking a zip archive', () => {
  it('writes the chosen entries where they are asked for, with content and permissions', async () => {
    const { archive, target } = archiveOf(zipOf(entries))
    await unpackZip(archive, target, (name) =>
      name.startsWith('App/resources/') ? undefined : name.replace('App/App', 'electron')
    )
    expect(readFileSync(join(target, 'electron'), 'utf8')).toBe('program '.repeat(5000))
    expect(statSync(join(target, 'electron')).mode & 0o777).toBe(0o755)
    expect(readFileSync(join(target, 'App/locales/sl.pak'), 'utf8')).toBe('žčš')
    expect(statSync(join(target, 'App/empty')).size).toBe(0)
    expect(() => statSync(join(target, 'App/resources/other'))).toThrow('ENOENT')
  })

  it('refuses an archive that was cut short', async () => {
    const { archive, target } = archiveOf(zipOf(entries).subarray(0, -30))
    await expect(unpackZip(archive, target, (name) => name)).rejects.toThrow('not a plain zip')
  })
})
