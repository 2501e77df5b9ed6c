import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from './support/launch'

let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
})
afterAll(() => running.close())

/** Each tries to run or load something its own way; the page notes in `ran` what succeeded. */
const probes: Record<string, string> = {
  'inline script': `const s = document.createElement('script'); s.text = 'ran("script")'; document.body.append(s)`,
  'script from data': `const s = document.createElement('script'); s.src = 'data:text/javascript,ran("data")'; document.body.append(s)`,
  'script from a blob': `const s = document.createElement('script'); s.src = URL.createObjectURL(new Blob(['ran("blob")'])); document.body.append(s)`,
  'script from elsewhere': `const s = document.createElement('script'); s.src = 'https://regulars.invalid/x.js'; s.onload = () => ran('remote'); document.body.append(s)`,
  eval: `(0, eval)('ran("eval")')`,
  'new Function': `new Function('ran("function")')()`,
  'setTimeout of a text': `setTimeout('ran("timeout")')`,
  'an event attribute': `const b = document.createElement('button'); b.setAttribute('onclick', 'ran("attribute")'); document.body.append(b); b.click()`,
  innerHTML: `document.createElement('div').innerHTML = '<img src=x onerror=ran("html")>'`,
  outerHTML: `const d = document.createElement('div'); document.body.append(d); d.outerHTML = '<b>x</b>'; ran('outer')`,
  insertAdjacentHTML: `document.body.insertAdjacentHTML('beforeend', '<b>x</b>'); ran('adjacent')`,
  'document.write': `document.write('<b>x</b>'); ran('write')`,
  'a policy of its own': `trustedTypes.createPolicy('mine', { createHTML: (x) => x }); ran('policy')`,
  'a style attribute': `const d = document.createElement('div'); d.setAttribute('style', 'width: 7px'); document.body.append(d); if (d.offsetWidth === 7) ran('style')`,
  'a style element': `const s = document.createElement('style'); s.textContent = 'body { outline: 7px solid }'; document.body.append(s); if (getComputedStyle(document.body).outlineWidth === '7px') ran('styles')`,
  'a frame': `const f = document.createElement('iframe'); f.src = 'app://bundle/index.html'; document.body.append(f); await new Promise((r) => setTimeout(r, 200)); try { if (f.contentWindow.bridge) ran('frame') } catch {}`,
  'a frame without address': `const f = document.createElement('iframe'); document.body.append(f); if (f.contentWindow.bridge) ran('blank frame')`,
  'an object': `const o = document.createElement('object'); o.data = 'app://bundle/index.html'; o.onload = () => ran('object'); document.body.append(o)`,
  'a picture from elsewhere': `const i = new Image(); i.onload = () => ran('image'); i.src = 'https://regulars.invalid/x.png'; document.body.append(i)`,
  'a worker from data': `const w = new Worker('data:text/javascript,postMessage(1)'); w.onmessage = () => ran('worker')`,
  'a worker from a blob': `const w = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); w.onmessage = () => ran('blob worker')`,
  'another base': `const b = document.createElement('base'); b.href = 'https://regulars.invalid/'; document.head.append(b); if (document.baseURI.includes('invalid')) ran('base')`,
  'a javascript address': `const a = document.createElement('a'); a.href = 'javascript:ran("address")'; document.body.append(a); a.click()`,
  WebAssembly: `await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)); ran('wasm')`
}

/**
 * Source that makes an attempt and comes to what of it ran. It waits a turn first: what the driver evaluates is not
 * bound by the policy, what runs afterwards is.
 */
const trying = (attempt: string) => `new Promise((done) => setTimeout(async () => {
  const did = []
  globalThis.ran = (what) => did.push(what)
  try { ${attempt} } catch {}
  setTimeout(() => done(did), 150)
}))`

describe('H6: the content policy', () => {
  it.each(Object.entries(probes))('refuses %s', async (_name, attempt) => {
    expect(await running.page.evaluate(trying(attempt))).toEqual([])
  })

  it('is what refuses them: without it they run', async () => {
    const ran = await running.app.evaluate(
      async ({ BrowserWindow }, attempts) => {
        const bare = new BrowserWindow({ show: false })
        await bare.loadURL('about:blank')
        const did = []
        for (const attempt of attempts)
          did.push(...(await bare.webContents.executeJavaScript(attempt)))
        bare.destroy()
        return did
      },
      ['eval', 'new Function', 'setTimeout of a text', 'inline script'].map((name) =>
        trying(probes[name] ?? '')
      )
    )
    expect(ran).toEqual(['eval', 'function', 'timeout', 'script'])
  })
})
