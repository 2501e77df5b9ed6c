import type { Session, WebContents } from 'electron'

/** Where the window's pages come from. */
export const ORIGIN = 'app://bundle'

/**
 * The content policy of every page (safety.md H6, libraries.md A1): nothing from elsewhere, no inline script or style,
 * no eval; the preview's worker is made under one named Trusted Types policy, and the default one lets a library empty
 * an element, no more (kit/trustedTypes.ts).
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "media-src 'none'",
  "manifest-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-worker default'
].join('; ')

/** What no page may use, whoever would ask for it. */
const deniedFeatures = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking'
]

/** The headers every answer of `app://` carries (H5). */
export const pageHeaders: Record<string, string> = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((name) => `${name}=()`).join(', '),
  'X-DNS-Prefetch-Control': 'off',
  'Cache-Control': 'no-store'
}

/**
 * Switches that keep Chromium itself off the network (safety.md 5, layer 3); set before the app is ready. In
 * development the build server's name is the one that may be looked up.
 */
export function offlineSwitches(developmentOrigin?: string): [string, string?][] {
  const spared = developmentOrigin ? `, EXCLUDE ${new URL(developmentOrigin).hostname}` : ''
  return [
    ['host-resolver-rules', `MAP * ~NOTFOUND${spared}`],
    ['proxy-server', 'http://offline.invalid:1'],
    ['disable-background-networking'],
    ['disable-component-update'],
    ['disable-domain-reliability'],
    ['no-pings'],
    ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp']
  ]
}

/** Switches a packaged app refuses to be started with (H16). */
export const refusedSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'load-extension',
  'no-sandbox',
  'disable-web-security',
  'proxy-server',
  'host-resolver-rules'
]

/** Whether the window may load an address: its own pages, pictures in memory; in development the build server too. */
export function isAllowed(address: string, developmentOrigin?: string): boolean {
  if (/^(app:\/\/bundle\/|blob:app:\/\/bundle\/|data:image\/|devtools:)/.test(address)) return true
  if (!developmentOrigin) return false
  const wire = developmentOrigin.replace(/^http/, 'ws')
  return (
    address.startsWith(developmentOrigin) || address.startsWith(wire) || address.startsWith('blob:')
  )
}

/** Denies what pages can ask the computer for; only copying text is allowed (H9). */
const granted = (permission: string) => permission === 'clipboard-sanitized-write'

/** Closes a session to the world: no other address, no permission, no download, no spelling dictionary (H7, H9, H10). */
export async function closeSession(session: Session, developmentOrigin?: string): Promise<void> {
  // Switched off, Chromium would still fetch the dictionary of the system’s language: there must be none to fetch (Z7).
  session.setSpellCheckerDictionaryDownloadURL('app://none/')
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(granted(permission))
  )
  session.setPermissionCheckHandler((_contents, permission) => granted(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowed(details.url, developmentOrigin) })
  )
  if (developmentOrigin) return
  for (const scheme of ['http', 'https', 'file'])
    session.protocol.handle(scheme, () => new Response(null, { status: 403 }))
  await session.setProxy({ mode: 'fixed_servers', proxyRules: 'http://offline.invalid:1' })
}

/** No page ever leaves its place or opens another (H8). */
export function closeContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
