import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { type Bundle, serve } from '../../../src/main/window/bundle'
import { fitBounds } from '../../../src/main/window/bounds'
import {
  isAllowed,
  offlineSwitches,
  pageHeaders,
  refusedSwitches
} from '../../../src/main/window/security'
import { isOurs } from '../../../src/main/window/sender'
import { webPreferences } from '../../../src/main/window/webPreferences'

const bundle: Bundle = new Map([
  ['/index.html', { bytes: new TextEncoder().encode('<h1>page</h1>'), type: 'text/html' }],
  ['/assets/a.js', { bytes: new TextEncoder().encode('1'), type: 'text/javascript' }]
])

describe('the pages of app://bundle', () => {
  it('serves what is in the bundle, with the strict headers', async () => {
    const answer = serve(bundle, { method: 'GET', url: 'app://bundle/' })
    expect(await answer.text()).toBe('<h1>page</h1>')
    for (const [name, value] of Object.entries(pageHeaders))
      expect(answer.headers.get(name)).toBe(value)
    expect(answer.headers.get('Content-Security-Policy')).toMatchInlineSnapshot(
      `"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'none'; object-src 'none'; media-src 'none'; manifest-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types app-worker default"`
    )
  })

  it.each([
    ['GET', 'app://bundle/..%2findex.html'],
    ['GET', 'app://bundle/%2e%2e/%2e%2e/etc/passwd'],
    ['GET', 'app://bundle/assets/a.js?x=1'],
    ['GET', 'app://bundle/assets\\a.js%00'],
    ['GET', 'app://other/index.html'],
    ['GET', 'app://bundle//host/index.html'],
    ['GET', 'file:///index.html'],
    ['POST', 'app://bundle/index.html'],
    ['GET', 'not an address']
  ])('answers 404 to %s %s', (method, url) => {
    expect(serve(bundle, { method, url }).status).toBe(404)
  })

  it('gives nothing but the bundle’s own bytes, whatever is asked (1,000 addresses)', async () => {
    const known = [...bundle.values()].map((page) => new TextDecoder().decode(page.bytes))
    await fc.assert(
      fc.asyncProperty(fc.webPath(), async (path) => {
        const answer = serve(bundle, { method: 'GET', url: `app://bundle${path}` })
        if (answer.status === 200) expect(known).toContain(await answer.text())
        else expect(answer.status).toBe(404)
      }),
      { numRuns: 1_000 }
    )
  })
})

it('lets the window load its own pages and nothing else', () => {
  const allowed = ['app://bundle/index.html', 'blob:app://bundle/1', 'data:image/png;base64,A']
  const refused = [
    'https://example.com/',
    'http://localhost:5173/',
    'file:///etc/passwd',
    'app://bundle.example/x',
    'data:text/html,x',
    'ws://example.com',
    'javascript:1'
  ]
  expect(allowed.filter((address) => !isAllowed(address))).toEqual([])
  expect(refused.filter((address) => isAllowed(address))).toEqual([])
  expect(isAllowed('http://localhost:5173/main.tsx', 'http://localhost:5173')).toBe(true)
})

it('denies pages everything that can be denied', () => {
  expect(Object.isFrozen(webPreferences)).toBe(true)
  expect(webPreferences).toMatchInlineSnapshot(`
    {
      "allowRunningInsecureContent": false,
      "contextIsolation": true,
      "disableDialogs": true,
      "experimentalFeatures": false,
      "navigateOnDragDrop": false,
      "nodeIntegration": false,
      "nodeIntegrationInSubFrames": false,
      "nodeIntegrationInWorker": false,
      "partition": "app",
      "plugins": false,
      "sandbox": true,
      "spellcheck": false,
      "webSecurity": true,
      "webgl": false,
      "webviewTag": false,
    }
  `)
})

const mapOf = (switches: [string, string?][]) =>
  new Map(switches.map(([name, given]) => [name, given]))

it('keeps Chromium itself off the network, and spares the build server in development alone', () => {
  const switches = mapOf(offlineSwitches())
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
  expect(switches.get('proxy-server')).toBe('http://offline.invalid:1')
  expect(switches.has('disable-background-networking')).toBe(true)
  const development = mapOf(offlineSwitches('http://localhost:5173'))
  expect(development.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND, EXCLUDE localhost')
})

it('refuses to be started, once packaged, with a switch that would open it up (H16)', () => {
  expect(refusedSwitches.toSorted()).toEqual([
    'disable-web-security',
    'host-resolver-rules',
    'load-extension',
    'no-sandbox',
    'proxy-server',
    'remote-debugging-pipe',
    'remote-debugging-port'
  ])
})

it('hears only the top frame of its own window on its own page', () => {
  const contents = {} as Electron.WebContents
  const frame = (origin: string, parent: unknown = null) =>
    ({ origin, parent }) as Electron.WebFrameMain
  const ours = { sender: contents, senderFrame: frame('app://bundle') }
  expect(isOurs(ours, contents, 'app://bundle')).toBe(true)
  expect(isOurs({ ...ours, senderFrame: null }, contents, 'app://bundle')).toBe(false)
  expect(isOurs({ ...ours, senderFrame: frame('null') }, contents, 'app://bundle')).toBe(false)
  expect(
    isOurs({ ...ours, senderFrame: frame('app://bundle', {}) }, contents, 'app://bundle')
  ).toBe(false)
  expect(isOurs(ours, {}, 'app://bundle')).toBe(false)
})

describe('the window’s place', () => {
  const screen = { x: 0, y: 0, width: 1366, height: 768 }
  const kept = { x: 100, y: 50, width: 1280, height: 860, maximized: false }

  it('comes back where it was, no larger than the screen', () => {
    expect(fitBounds(kept, [screen]).bounds).toEqual({ x: 100, y: 50, width: 1280, height: 768 })
  })

  it('is left to the system when its screen is gone', () => {
    expect(fitBounds({ ...kept, x: 3_000 }, [screen]).bounds).toEqual({ width: 1280, height: 768 })
  })
})
