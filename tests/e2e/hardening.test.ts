import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchApp, newFolder, type RunningApp } from './support/launch'
import { beginPlan } from './support/start'

const isRoot = process.getuid?.() === 0

let running: RunningApp
let page: Page

beforeAll(async () => {
  running = await launchApp()
  page = running.page
  await beginPlan(page)
})
afterAll(async () => {
  await running.close()
  expect(running.log()).toBe('')
})

it.skipIf(isRoot)(
  `H2: pages run in Chromium’s sandbox${isRoot ? ' (skipped: Chromium gives root none)' : ''}`,
  async () => {
    const pid = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()
    )
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/Seccomp:\s+2/)
  }
)

it('H3: a page has nothing of Node, no window of its own to open and no WebGL', async () => {
  const found = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'global', 'Buffer', '__dirname'].filter(
      (name) => name in globalThis
    ),
    opened: globalThis.open('about:blank'),
    webgl: ['webgl', 'webgl2'].filter((kind) => document.createElement('canvas').getContext(kind)),
    agreed: globalThis.confirm('?')
  }))
  expect(found).toEqual({ node: [], opened: null, webgl: [], agreed: false })
})

it('H4: pages are a secure context without service workers', async () => {
  const found = await page.evaluate(async () => ({
    secure: globalThis.isSecureContext,
    origin: globalThis.origin,
    worker: await navigator.serviceWorker.register('./worker.js').then(
      () => 'registered',
      () => 'refused'
    )
  }))
  expect(found).toEqual({ secure: true, origin: 'app://bundle', worker: 'refused' })
})

it('H5: nothing but the bundle is served, whatever is asked for', async () => {
  const asked = [
    'app://bundle/../main/index.js',
    'app://bundle/..%2fmain%2findex.js',
    'app://bundle/%2e%2e/%2e%2e/package.json',
    'app://bundle/index.html%00.js',
    'app://bundle/index.html?x=1',
    'app://bundle//etc/passwd',
    'app://bundle/assets/',
    String.raw`app://bundle/..\main\index.js`,
    'app://other/index.html'
  ]
  const answers = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            (answer) => answer.status,
            () => 'refused'
          )
        )
      ),
    asked
  )
  for (const answer of answers) expect([404, 'refused']).toContain(answer)
  expect(await page.evaluate(() => fetch('/index.html').then((answer) => answer.status))).toBe(200)
})

it('H7: no other address can be fetched', async () => {
  const addresses = [
    'http://127.0.0.1:1/',
    'https://regulars.invalid/',
    'file:///etc/passwd',
    'ws://127.0.0.1:1/',
    'data:text/plain,x',
    'chrome://version/',
    'devtools://devtools/bundled/inspector.html'
  ]
  const answers = await page.evaluate(
    (list) =>
      Promise.all(
        list.map((address) =>
          fetch(address, { mode: 'no-cors' }).then(
            () => address,
            () => 'refused'
          )
        )
      ),
    addresses
  )
  expect(new Set(answers)).toEqual(new Set(['refused']))
})

it('H9: a page is denied everything but copying text', async () => {
  await page.bringToFront()
  const asked = await page.evaluate(async () => {
    const said = async (what: Promise<unknown> | undefined) =>
      what?.then(
        () => 'granted',
        () => 'denied'
      ) ?? 'not there'
    const state = (name: string) =>
      navigator.permissions.query({ name: name as PermissionName }).then(
        (found) => found.state,
        () => 'denied'
      )
    const names =
      'geolocation notifications camera microphone midi clipboard-read persistent-storage'
    const more = 'storage-access window-management local-fonts idle-detection background-sync'
    const fonts = Reflect.get(globalThis, 'queryLocalFonts') as
      (() => Promise<unknown[]>) | undefined
    const some = navigator as unknown as Record<string, Record<string, () => Promise<unknown>>>
    return {
      states: await Promise.all(`${names} ${more}`.split(' ').map(state)),
      camera: await said(navigator.mediaDevices?.getUserMedia({ video: true })),
      screen: await said(navigator.mediaDevices?.getDisplayMedia()),
      notices: await Notification.requestPermission(),
      clipboard: await said(navigator.clipboard.readText()),
      usb: await said(some['usb']?.['requestDevice']?.()),
      serial: await said(some['serial']?.['requestPort']?.()),
      hid: await said(some['hid']?.['requestDevice']?.()),
      midi: await said(some['requestMIDIAccess'] ? navigator.requestMIDIAccess() : undefined),
      fonts: await said(fonts?.().then((found) => (found.length > 0 ? found : Promise.reject()))),
      place: await new Promise((done) => {
        navigator.geolocation.getCurrentPosition(
          () => done('granted'),
          () => done('denied')
        )
      })
    }
  })
  const { states, ...rest } = asked
  expect(states.filter((state) => state === 'granted')).toEqual([])
  expect(Object.entries(rest).filter(([, answer]) => answer === 'granted')).toEqual([])
  expect(
    await page.evaluate(() => navigator.clipboard.writeText('copied').then(() => 'copied'))
  ).toBe('copied')
})

it('H10: nothing is downloaded', async () => {
  const folder = newFolder()
  await running.app.evaluate(({ app }, place) => app.setPath('downloads', place), folder)
  await page.evaluate(async () => {
    const addresses = [
      URL.createObjectURL(new Blob(['x'.repeat(1_000)])),
      'data:application/octet-stream,x',
      'app://bundle/index.html'
    ]
    for (const address of addresses) {
      const link = document.createElement('a')
      link.href = address
      link.download = 'taken.bin'
      document.body.append(link)
      link.click()
      link.remove()
    }
    await new Promise((done) => {
      setTimeout(done, 500)
    })
  })
  expect(readdirSync(folder)).toEqual([])
  expect(existsSync(join(running.folder, 'taken.bin'))).toBe(false)
})

it('H12: the bridge has two functions that cannot be exchanged', async () => {
  const bridge = await page.evaluate(() => {
    const there = () => Reflect.get(globalThis, 'bridge') as Record<string, unknown>
    const before = there()['call']
    try {
      Object.assign(there(), { call: () => 'taken over', more: 1 })
    } catch {
      // Refused loudly is as good.
    }
    const stop = (there()['on'] as (event: string, listener: () => void) => () => unknown)(
      'changed',
      () => undefined
    )
    return {
      names: Object.keys(there()).toSorted(),
      same: there()['call'] === before,
      // What stops a listener hands nothing of Electron over.
      stopped: typeof stop()
    }
  })
  expect(bridge).toEqual({ names: ['call', 'on'], same: true, stopped: 'undefined' })
})

it('H20: no keys load the page again or open developer tools', async () => {
  await page.evaluate(() => Object.assign(globalThis, { mark: 'the same page' }))
  for (const keys of [
    'F5',
    'F12',
    'ControlOrMeta+r',
    'ControlOrMeta+Shift+R',
    'ControlOrMeta+Shift+I'
  ])
    await page.keyboard.press(keys)
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => Reflect.get(globalThis, 'mark'))).toBe('the same page')
  const tools = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((open) => open.webContents.isDevToolsOpened())
  )
  expect(tools).toEqual([false])
})
