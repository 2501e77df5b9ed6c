/** Width and height of a PNG or JPEG, from its first bytes; null when it is neither, or damaged. */
function pixelsOf(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47)
    return sane(bytes.readUInt32BE(16), bytes.readUInt32BE(20))
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

function sane(width: number, height: number) {
  return width > 0 && height > 0 && width < 20_000 && height < 20_000 ? { width, height } : null
}

/** The size in points at which a picture fits into a box; null when it cannot be read. */
export function pictureSize(
  source: string,
  box: { width: number; height: number }
): { width: number; height: number } | null {
  const pixels = pixelsOf(pictureBytes(source))
  if (!pixels) return null
  const scale = Math.min(box.width / pixels.width, box.height / pixels.height)
  return { width: pixels.width * scale, height: pixels.height * scale }
}

/** The bytes of a picture kept as a data address. */
export function pictureBytes(source: string): Buffer {
  return Buffer.from(source.slice(source.indexOf(',') + 1), 'base64')
}
