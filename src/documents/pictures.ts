import { inflateSync } from 'node:zlib'

type Size = { width: number; height: number }

/** Longer sides are no logo, and their pixels would not fit into the worker's memory. */
const LONGEST = 6_000
/** Samples of a pixel by PNG colour type. */
const channels: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The size in points at which a picture fits into a box; null when it cannot be drawn. */
export function pictureSize(source: string, box: Size): Size | null {
  const bytes = pictureBytes(source)
  const pixels = bytes.subarray(0, 8).equals(PNG) ? pngSize(bytes) : jpegSize(bytes)
  if (!pixels) return null
  const scale = Math.min(box.width / pixels.width, box.height / pixels.height)
  return { width: pixels.width * scale, height: pixels.height * scale }
}

/** The bytes of a picture kept as a data address. */
export function pictureBytes(source: string): Buffer {
  return Buffer.from(source.slice(source.indexOf(',') + 1), 'base64')
}

/**
 * The size of a PNG whose pixels are all there, or null. The engine unpacks some of them where no error can be caught,
 * so a damaged one must not reach it.
 */
function pngSize(bytes: Buffer): Size | null {
  if (bytes.toString('latin1', 12, 16) !== 'IHDR' || bytes.length < 33) return null
  const size = sane(bytes.readUInt32BE(16), bytes.readUInt32BE(20))
  const depth = bytes[24] ?? 0
  const samples = channels[bytes[25] ?? -1]
  if (!size || samples === undefined || ![1, 2, 4, 8, 16].includes(depth)) return null
  const row = 1 + Math.ceil((size.width * samples * depth) / 8)
  const packed = pixelChunks(bytes)
  if (!packed) return null
  try {
    const most = row * size.height * 2 + 1_024
    const pixels = inflateSync(packed, { maxOutputLength: most })
    return pixels.length >= row * size.height ? size : null
  } catch {
    return null
  }
}

/** The packed pixels of a PNG that ends as it should, or null. */
function pixelChunks(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = []
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const kind = bytes.toString('latin1', at + 4, at + 8)
    if (at + 12 + length > bytes.length) return null
    if (kind === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length))
    if (kind === 'IEND') return Buffer.concat(parts)
    at += 12 + length
  }
  return null
}

/** The size of a JPEG, from its frame header; its pixels are for the reader to unpack. */
function jpegSize(bytes: Buffer): Size | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return sane(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5))
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

function sane(width: number, height: number): Size | null {
  const fits = (side: number) => side > 0 && side <= LONGEST
  return fits(width) && fits(height) ? { width, height } : null
}
