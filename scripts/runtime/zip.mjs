import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const LOCAL_HEADER_SIZE = 30
const DEFLATED = 8

/**
 * @typedef {object} ZipEntry
 * @property {string} name path inside the archive, with forward slashes
 * @property {number} method 0 stored, 8 deflated
 * @property {number} compressedSize bytes
 * @property {number} mode permission bits
 * @property {number} headerOffset where the entry's own header starts
 */

/**
 * Unpacks the chosen entries of a zip archive. For archives whose bytes have been checked against a
 * known hash: no zip64, no encryption, no comment at the end. A bare machine has no `unzip`.
 *
 * @param {string} archive
 * @param {string} folder where to
 * @param {(name: string) => string | undefined} placeOf the path below `folder`; undefined leaves the entry out
 */
export async function unpackZip(archive, folder, placeOf) {
  const file = await open(archive)
  try {
    for (const entry of await readEntries(file)) {
      const place = entry.name.endsWith('/') ? undefined : placeOf(entry.name)
      if (place !== undefined) await unpackEntry(file, archive, entry, join(folder, place))
    }
  } finally {
    await file.close()
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {string} archive
 * @param {ZipEntry} entry
 * @param {string} target
 */
async function unpackEntry(file, archive, entry, target) {
  const header = await readBytes(file, entry.headerOffset, LOCAL_HEADER_SIZE)
  const start =
    entry.headerOffset + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28)
  await mkdir(dirname(target), { recursive: true })
  const written = createWriteStream(target, { mode: entry.mode })
  if (entry.compressedSize === 0) {
    await new Promise((resolve) => written.end(resolve))
    return
  }
  const packed = createReadStream(archive, { start, end: start + entry.compressedSize - 1 })
  if (entry.method === DEFLATED) await pipeline(packed, createInflateRaw(), written)
  else await pipeline(packed, written)
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @returns {Promise<ZipEntry[]>}
 */
async function readEntries(file) {
  const { size } = await file.stat()
  const end = await readBytes(file, size - END_SIZE, END_SIZE)
  if (end.readUInt32LE(0) !== END_SIGNATURE) throw new Error('not a plain zip archive')
  const directory = await readBytes(file, end.readUInt32LE(16), end.readUInt32LE(12))
  /** @type {ZipEntry[]} */
  const entries = []
  let at = 0
  while (at < directory.length) {
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('damaged zip directory')
    const nameEnd = at + ENTRY_SIZE + directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + ENTRY_SIZE, nameEnd),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      headerOffset: directory.readUInt32LE(at + 42)
    })
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} position
 * @param {number} length
 */
async function readBytes(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead !== length) throw new Error('the zip archive ends too early')
  return buffer
}
