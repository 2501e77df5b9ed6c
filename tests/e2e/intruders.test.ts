import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract } from '../../src/shared/contract'
import { launchApp, newFolder, project, type RunningApp } from './support/launch'
import { addPolicy, beginPlan } from './support/start'
import { ask } from './support/window'

let running: RunningApp
let page: Page

beforeAll(async () => {
  running = await launchApp()
  page = running.page
  await beginPlan(page)
  await addPolicy(page, 'Umbrellas to borrow')
  // Counts what would leave the app; it must stay at nothing.
  await running.app.evaluate(({ app, shell }) => {
    const counted = { contents: 0, opened: [] as string[] }
    app.on('web-contents-created', () => {
      counted.contents += 1
    })
    shell.openExternal = async (address) => {
      counted.opened.push(address)
    }
    Object.assign(globalThis, { counted })
  })
})
afterAll(async () => {
  await running.close()
  expect(running.log()).toBe('')
})

const away = 'https://regulars.invalid/'

/** Ways to lead the window elsewhere or to open another one. */
const ways: Record<string, string> = {
  'location.href': `location.href = '${away}'`,
  'location.assign': `location.assign('${away}')`,
  'location.replace': `location.replace('file:///etc/passwd')`,
  'a javascript address': `location.href = 'javascript:document.title="taken over"'`,
  'a data address': `location.href = 'data:text/html,<h1>taken over</h1>'`,
  'a blob': `location.href = URL.createObjectURL(new Blob(['<h1>taken over</h1>'], { type: 'text/html' }))`,
  'another page of the bundle': `location.href = 'app://bundle/assets/'`,
  'another host': `location.href = 'app://other/index.html'`,
  'window.open': `window.open('${away}')`,
  'window.open of a page of ours': `window.open('app://bundle/index.html', '_blank', 'popup')`,
  'window.open in its own place': `window.open('${away}', '_self')`,
  'a link': `link('${away}').click()`,
  'a link to a new window': `link('${away}', '_blank').click()`,
  'a link to a mail': `link('mailto:a@regulars.invalid').click()`,
  'a link to a file': `link('file:///etc/passwd').click()`,
  'a link pressed with the middle button': `link('${away}').dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }))`,
  'a link pressed with Ctrl': `link('${away}').dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }))`,
  'a link with ping': `const a = link('#/'); a.ping = '${away}'; a.click()`,
  'a form': `form('get').submit()`,
  'a form that posts': `form('post').submit()`,
  'a form into a new window': `const f = form('get'); f.target = '_blank'; f.submit()`,
  'a refresh': `const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=${away}'; document.head.append(m)`,
  'history to elsewhere': `history.pushState({}, '', '${away}')`,
  'a frame': `const f = document.createElement('iframe'); f.src = '${away}'; document.body.append(f)`,
  'a frame that leads its parent': `const f = document.createElement('iframe'); document.body.append(f); const s = f.contentDocument.createElement('a'); s.href = '${away}'; s.target = '_top'; f.contentDocument.body.append(s); s.click()`,
  'a webview': `const w = document.createElement('webview'); w.setAttribute('src', '${away}'); document.body.append(w)`,
  'an embed': `const e = document.createElement('embed'); e.src = '${away}'; document.body.append(e)`,
  'a file dropped on it': `const d = new DataTransfer(); d.items.add(new File(['<h1>x</h1>'], 'x.html', { type: 'text/html' })); document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: d, bubbles: true, cancelable: true }))`,
  'an address dropped on it': `const d = new DataTransfer(); d.setData('text/uri-list', '${away}'); document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: d, bubbles: true, cancelable: true }))`,
  'speculation rules': `const s = document.createElement('script'); s.type = 'speculationrules'; s.textContent = JSON.stringify({ prerender: [{ urls: ['${away}'] }] }); document.head.append(s)`
}

const trying = (way: string) => `new Promise((done) => setTimeout(() => {
  const link = (href, target = '') => {
    const a = document.createElement('a')
    Object.assign(a, { href, target, textContent: 'x', className: 'attempt' })
    document.body.append(a)
    return a
  }
  const form = (method) => {
    const f = document.createElement('form')
    Object.assign(f, { method, action: '${away}', className: 'attempt' })
    document.body.append(f)
    return f
  }
  try { ${way} } catch {}
  setTimeout(() => {
    document.querySelectorAll('.attempt, body > iframe, body > webview, body > embed').forEach((e) => e.remove())
    done(location.href.split('#')[0])
  }, 80)
}))`

describe('the window (H8, R37)', () => {
  it.each(Object.entries(ways))('is not led elsewhere by %s', async (_name, way) => {
    const place = await page.evaluate(trying(way)).catch(() => 'the page was left')
    expect(place).toBe('app://bundle/index.html')
  })

  it('has stayed the only one, and nothing was handed to another program', async () => {
    const found = await running.app.evaluate(({ BrowserWindow, webContents }) => ({
      ...(Reflect.get(globalThis, 'counted') as { contents: number; opened: string[] }),
      windows: BrowserWindow.getAllWindows().length,
      all: webContents.getAllWebContents().length
    }))
    expect(found).toEqual({ contents: 0, opened: [], windows: 1, all: 1 })
  })
})

describe('strangers (H11, R36)', () => {
  it('a second window with the same preload is refused, wherever its page comes from', async () => {
    const html = join(newFolder(), 'stranger.html')
    writeFileSync(html, '<h1>stranger</h1>')
    const answers = await running.app.evaluate(
      async ({ BrowserWindow }, { preload, addresses }) => {
        const heard = []
        for (const address of addresses) {
          const webPreferences = { preload, sandbox: true, partition: 'app' }
          const stranger = new BrowserWindow({ show: false, webPreferences })
          await stranger.loadURL(address).catch(() => undefined)
          const asking = `bridge.call('policies.list').then(() => 'answered', () => 'refused')`
          heard.push(await stranger.webContents.executeJavaScript(asking).catch(() => 'no bridge'))
          stranger.destroy()
        }
        return heard as string[]
      },
      {
        preload: join(project, 'out/preload/index.cjs'),
        addresses: ['app://bundle/index.html', 'about:blank', 'data:text/html,<h1>x</h1>']
      }
    )
    expect(answers).toEqual(['refused', 'refused', 'refused'])
  })

  it('a frame inside the page has no bridge', async () => {
    const found = await page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const there = frame.contentWindow !== null && 'bridge' in frame.contentWindow
      frame.remove()
      return there
    })
    expect(found).toBe(false)
  })
})

/** Sources of values no operation takes; `n` makes them all different. (An exotic object without more is nothing but `{}`
 * once it has crossed the bridge, and some operations take that.) */
const wrongValues = [
  'null',
  'n',
  '-n / 3',
  'NaN',
  '"x".repeat(n * 400)',
  '[]',
  '[[[[[[[[[[[[n]]]]]]]]]]]]',
  '{ stranger: n }',
  '{ id: n, rev: "1", stranger: true }',
  '{ id: "../../etc/passwd", stranger: n }',
  'JSON.parse(`{ "__proto__": { "admin": true }, "stranger": ${n} }`)',
  '{ constructor: { prototype: { admin: true } }, stranger: n }',
  '(() => { const a = { stranger: n }; a.self = a; return a })()',
  'new Proxy({}, { get: () => n, ownKeys: () => ["stranger"] })',
  '{ stranger: n, get other() { throw new Error(String(n)) } }',
  '() => n',
  'Symbol("n")',
  '{ stranger: new Date(n) }',
  '{ stranger: new Map([[n, n]]) }',
  'new Uint8Array(n)',
  '"\\ud800" + n',
  '{ text: "a".repeat(2_100_000), stranger: n }',
  'Array.from({ length: n % 7 + 1 }, () => ({ stranger: n }))',
  '{ stranger: new ArrayBuffer(n) }',
  'BigInt(n)'
]

describe('calls that are wrong (H11, R35)', () => {
  it(
    'are all refused: 5,000 of them change nothing and end nothing',
    { timeout: 240_000 },
    async () => {
      const addresses = Object.entries(contract).flatMap(([feature, operations]) =>
        Object.keys(operations).map((name) => `${feature}.${name}`)
      )
      const odd = [
        '',
        'policies',
        'policies.',
        '__proto__.list',
        'constructor.name',
        'x'.repeat(9_000)
      ]
      const before = await ask(page, 'policies.list')
      const memory = () =>
        running.app.evaluate(({ app }) =>
          app.getAppMetrics().reduce((sum, { memory: held }) => sum + held.workingSetSize, 0)
        )
      // What the first calls make once and for all is no leak.
      await page.evaluate(callWrongly([...addresses, ...odd], 500))
      const held = await memory()
      const outcome = await page.evaluate(callWrongly([...addresses, ...odd], 5_000))
      expect(outcome).toEqual({ called: 5_000, answered: [] })
      expect(await ask(page, 'policies.list')).toEqual(before)
      expect((await memory()) - held).toBeLessThan(150_000)
      expect(running.log()).toBe('')
    }
  )
})

/** Source that calls every address with values in turn, up to `most` calls, 50 at a time; what was not refused. */
const callWrongly = (addresses: string[], most: number) => `(async () => {
  const addresses = ${JSON.stringify(addresses)}
  const values = [${wrongValues.map((value) => `(n) => (${value})`).join(', ')}]
  const answered = []
  let called = 0
  const callOnce = async (at) => {
    const address = at % 97 === 0 ? at : addresses[at % addresses.length]
    const value = values[Math.floor(at / addresses.length) % values.length]
    called += 1
    try {
      const result = await globalThis.bridge.call(address, value(at), at, {})
      if (result.ok) answered.push(String(address) + ' ' + value)
    } catch {}
  }
  while (called < ${most}) await Promise.all(Array.from({ length: 50 }, () => callOnce(called)))
  return { called, answered: [...new Set(answered)] }
})()`
