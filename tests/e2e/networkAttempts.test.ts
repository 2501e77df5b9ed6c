import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from './support/launch'
import { asksTheWay, canWatchSockets, watched, watchSockets } from './support/sockets'
import { eventually } from './support/window'

/** Ways out of a page, each tried on `at`, a server of the test’s own. */
const channels: Record<string, string> = {
  fetch: `await fetch(at)`,
  'fetch without cors': `await fetch(at, { mode: 'no-cors', keepalive: true })`,
  XMLHttpRequest: `const x = new XMLHttpRequest(); x.open('GET', at); x.send()`,
  WebSocket: `new WebSocket(at.replace('http', 'ws'))`,
  EventSource: `new EventSource(at)`,
  sendBeacon: `navigator.sendBeacon(at, 'x')`,
  WebTransport: `new WebTransport(at.replace('http:', 'https:'))`,
  'WebRTC by address': `const c = new RTCPeerConnection({ iceServers: [{ urls: at.replace('http://', 'stun:').replace(/\\/$/, '') }] }); c.createDataChannel('x'); await c.setLocalDescription(await c.createOffer())`,
  'WebRTC by name': `const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:regulars.invalid:3478' }] }); c.createDataChannel('x'); await c.setLocalDescription(await c.createOffer())`,
  'dns-prefetch': `link('dns-prefetch', 'http://regulars.invalid/')`,
  preconnect: `link('preconnect', at)`,
  prefetch: `link('prefetch', at)`,
  preload: `link('preload', at).as = 'image'`,
  modulepreload: `link('modulepreload', at)`,
  stylesheet: `link('stylesheet', at)`,
  icon: `link('icon', at)`,
  manifest: `link('manifest', at)`,
  prerender: `link('prerender', at)`,
  'a picture': `put('img', { src: at })`,
  'a set of pictures': `put('img', { srcset: at + ' 2x' })`,
  'a picture in SVG': `const s = document.createElementNS('http://www.w3.org/2000/svg', 'image'); s.setAttribute('href', at); const r = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); r.append(s); document.body.append(r)`,
  'a picture in a style': `put('div', {}).style.backgroundImage = 'url(' + at + ')'`,
  'a font': `await new FontFace('x', 'url(' + at + ')').load()`,
  'a style sheet of its own': `const s = new CSSStyleSheet(); await s.replace('body { background: url(' + at + ') }'); document.adoptedStyleSheets.push(s)`,
  'a video': `put('video', { src: at, autoplay: true })`,
  'a sound': `await new Audio(at).play()`,
  'a track': `const v = put('video', {}); const t = document.createElement('track'); t.src = at; t.default = true; v.append(t)`,
  'a frame': `put('iframe', { src: at })`,
  'an object': `put('object', { data: at })`,
  'an embed': `put('embed', { src: at })`,
  'a picture button': `put('input', { type: 'image', src: at })`,
  'a form': `put('form', { action: at }).submit()`,
  'a link with ping': `const a = put('a', { href: '#/', ping: at }); a.click()`,
  'a script': `put('script', { src: at })`,
  'an import': `await import(at)`,
  'a worker': `new Worker(at)`,
  'a shared worker': `new SharedWorker(at)`,
  'a window': `window.open(at)`,
  location: `location.href = at`,
  'a notice': `new Notification('x', { icon: at, image: at })`
}

const trying = (channel: string, at: string) => `new Promise((done) => setTimeout(async () => {
  const at = ${JSON.stringify(at)}
  const put = (name, facts) => {
    const element = document.createElement(name)
    for (const [fact, value] of Object.entries(facts)) element.setAttribute(fact, value)
    document.body.append(element)
    return element
  }
  const link = (rel, href) => put('link', { rel, href })
  try { ${channel} } catch {}
  setTimeout(done, 60)
}))`

describe('attempts to reach the network', () => {
  let running: RunningApp
  let reached: () => string[]
  const visits: string[] = []
  const server = createServer((request, answer) => {
    visits.push(request.url ?? '')
    answer.setHeader('Access-Control-Allow-Origin', '*').end('x')
  })
  let address = ''

  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const watch = canWatchSockets ? await watchSockets() : { reached: () => [] }
    reached = watch.reached
    running = await launchApp('starter' in watch ? { starter: watch.starter } : {})
  })
  afterAll(async () => {
    await running.close()
    server.close()
  })

  it(`${Object.keys(channels).length} ways out of the page lead nowhere${watched}`, async () => {
    for (const channel of Object.values(channels))
      await running.page.evaluate(trying(channel, address)).catch(() => undefined)
    await running.page.waitForTimeout(500)
    expect(visits).toEqual([])
    expect(reached().filter((call) => !asksTheWay(call))).toEqual([])
    expect(running.page.url().split('#')[0]).toBe('app://bundle/index.html')
    // They were tried: the content policy says of most of them that it refused them.
    expect(running.complaints.length).toBeGreaterThan(20)
  })

  it('Chromium’s own ways out of main are refused', async () => {
    const answers = await running.app.evaluate(async ({ net, session }, at) => {
      const said = (what: Promise<unknown>) =>
        what.then(
          (answer) => (answer as { ok: boolean }).ok,
          () => false
        )
      return Promise.all([
        said(net.fetch(at)),
        said(session.fromPartition('app').fetch(at)),
        said(net.fetch('https://regulars.invalid/'))
      ])
    }, address)
    expect(answers).toEqual([false, false, false])
    expect(visits).toEqual([])
    expect(reached().filter((call) => !asksTheWay(call))).toEqual([])
  })

  it.skipIf(!canWatchSockets)(`a socket that main did open would be seen${watched}`, async () => {
    await running.app.evaluate(async (_electron, at) => {
      const { connect } = process.getBuiltinModule('node:net')
      const socket = connect(Number(new URL(at).port), '127.0.0.1')
      await new Promise((resolve) => {
        socket.once('connect', resolve).once('error', resolve)
      })
      socket.destroy()
    }, address)
    const seen = () => reached().some((call) => call.includes('127.0.0.1'))
    await eventually(seen).toBe(true)
  })
})
