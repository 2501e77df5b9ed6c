import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { pageHeaders } from './security'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream'
}

export type Bundle = Map<string, { bytes: Uint8Array<ArrayBuffer>; type: string }>

/** Reads the built pages into memory once, so that serving them never touches a path again (H5, R38). */
export function readBundle(folder: string): Bundle {
  const bundle: Bundle = new Map()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split(sep).join('/')}`
    const type = types[extname(entry.name)] ?? 'application/octet-stream'
    bundle.set(path, { bytes: new Uint8Array(readFileSync(file)), type })
  }
  return bundle
}

/** Answers a request for a page: GET, our host, a path that is exactly one of the bundle's; anything else is 404. */
export function serve(bundle: Bundle, request: { method: string; url: string }): Response {
  const missing = () => new Response(null, { status: 404, headers: pageHeaders })
  if (request.method !== 'GET' || !URL.canParse(request.url)) return missing()
  const url = new URL(request.url)
  if (url.protocol !== 'app:' || url.host !== 'bundle' || url.search !== '') return missing()
  const found = bundle.get(url.pathname === '/' ? '/index.html' : url.pathname)
  if (!found) return missing()
  return new Response(found.bytes, {
    status: 200,
    headers: { ...pageHeaders, 'Content-Type': found.type }
  })
}
